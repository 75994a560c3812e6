/** Resetting asks once, in place; the safe answer has the focus. */
import { optionsWords } from '../words.ts';

function focusOnce(button: HTMLButtonElement | null): void {
	button?.focus();
}

export function Reset(props: { asking: boolean; onAsk: (asking: boolean) => void; onReset: () => void }) {
	return (
		<section>
			<h2 class="name">{optionsWords.resetHeading}</h2>
			{props.asking ? (
				<fieldset>
					<legend>{optionsWords.resetConfirm}</legend>
					<p class="buttons">
						<button ref={focusOnce} class="button" type="button" onClick={() => props.onAsk(false)}>
							{optionsWords.cancel}
						</button>
						<button class="button primary" type="button" onClick={props.onReset}>
							{optionsWords.resetYes}
						</button>
					</p>
				</fieldset>
			) : (
				<div class="row">
					<span class="row-label soft">{optionsWords.resetNote}</span>
					<button class="button" type="button" onClick={() => props.onAsk(true)}>
						{optionsWords.reset}
					</button>
				</div>
			)}
		</section>
	);
}
