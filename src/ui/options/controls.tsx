/** Controls of the options page. Native elements throughout: their keyboard and speech come with them. */
import type { ComponentChildren } from 'preact';
import { optionsWords } from '../words.ts';

/** A labelled group of controls. */
export function Group(props: { label: string; note?: string; children: ComponentChildren }) {
	return (
		<fieldset>
			<legend>{props.label}</legend>
			<div class="choices">{props.children}</div>
			{props.note && <p class="meta">{props.note}</p>}
		</fieldset>
	);
}

/** One of few: radio buttons. The options' order is that of their words. */
export function Choice<T extends string>(props: {
	label: string;
	note?: string;
	options: Record<T, string>;
	value: T;
	onChoose: (value: T) => void;
}) {
	return (
		<Group label={props.label} note={props.note}>
			{(Object.keys(props.options) as T[]).map((value) => (
				<label key={value} class="choice">
					<input
						type="radio"
						name={props.label}
						value={value}
						checked={value === props.value}
						onChange={() => props.onChoose(value)}
					/>
					<span>{props.options[value]}</span>
				</label>
			))}
		</Group>
	);
}

export function Check(props: { label: string; on: boolean; onChange: (on: boolean) => void }) {
	return (
		<label class="choice">
			<input
				type="checkbox"
				checked={props.on}
				onChange={(event) => props.onChange(event.currentTarget.checked)}
			/>
			<span>{props.label}</span>
		</label>
	);
}

export function Select<T extends string>(props: {
	label: string;
	options: Record<T, string>;
	value: T;
	onChoose: (value: T) => void;
}) {
	return (
		<label class="row">
			<span class="row-label">{props.label}</span>
			<select value={props.value} onChange={(event) => props.onChoose(event.currentTarget.value as T)}>
				{(Object.keys(props.options) as T[]).map((value) => (
					<option key={value} value={value}>
						{props.options[value]}
					</option>
				))}
			</select>
		</label>
	);
}

/** Ms. Beyond two seconds a card seems broken; steps smaller than 50 are not felt. */
const DELAY = { max: 2000, step: 50 };

export function Delay(props: { milliseconds: number; onChange: (milliseconds: number) => void }) {
	const words = optionsWords.milliseconds(props.milliseconds);
	return (
		<label class="row">
			<span class="row-label">{optionsWords.delay}</span>
			<span class="delay">
				<input
					type="range"
					min={0}
					max={Math.max(DELAY.max, props.milliseconds)}
					step={DELAY.step}
					value={props.milliseconds}
					aria-valuetext={words}
					onChange={(event) => props.onChange(event.currentTarget.valueAsNumber)}
				/>
				<output>{words}</output>
			</span>
		</label>
	);
}
