/** Settings to a file and back, and the way back from a step that changed them all. */
import { optionsWords } from '../words.ts';

export interface ExchangeProps {
	/** Why the last file was refused. */
	refused?: readonly string[];
	onSave(): void;
	onFile(file: File): void;
}

export function Exchange({ refused, onSave, onFile }: ExchangeProps) {
	return (
		<section>
			<h2 class="name">{optionsWords.file}</h2>
			<div class="row">
				<span class="row-label soft">{optionsWords.fileNote}</span>
				<button class="button" type="button" onClick={onSave}>
					{optionsWords.saveFile}
				</button>
			</div>
			<div class="row">
				<label class="row-label soft" for="settings-file">
					{optionsWords.openFile}
				</label>
				<input
					id="settings-file"
					type="file"
					accept="application/json,.json"
					onChange={({ currentTarget }) => {
						const [file] = currentTarget.files ?? [];
						// The same file, mended, may be chosen again.
						currentTarget.value = '';
						if (file) onFile(file);
					}}
				/>
			</div>
			{refused && refused.length > 0 && (
				<div role="alert" class="problems">
					<p>{optionsWords.fileRefused}</p>
					<ul class="meta">
						{refused.map((reason) => (
							<li key={reason}>{reason}</li>
						))}
					</ul>
				</div>
			)}
		</section>
	);
}
