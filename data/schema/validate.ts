/**
 * Checks parsed JSON against the schemas beside this file and turns every error into a finding that
 * says where, what is wrong, what was expected, what stands there, and how to mend it. The schemas
 * carry that text themselves in two annotations, `expected` and `fix`.
 * What JSON Schema says badly (dates in order, known ids, wording) is in data/lint instead.
 */
import { Ajv, type ErrorObject } from 'ajv';
import type { Finding } from '../lint/rule.ts';
import entitySchema from './entity.schema.json' with { type: 'json' };
import freshnessSchema from './freshness.schema.json' with { type: 'json' };
import mustHaveSchema from './must-have.schema.json' with { type: 'json' };
import officesSchema from './offices.schema.json' with { type: 'json' };
import recordSchema from './record.schema.json' with { type: 'json' };
import rollCallsSchema from './roll-calls.schema.json' with { type: 'json' };
import topicsSchema from './topics.schema.json' with { type: 'json' };

const ajv = new Ajv({
	allErrors: true,
	verbose: true,
	strict: true,
	strictRequired: false,
	strictTypes: false,
});
ajv.addVocabulary(['expected', 'fix']);
ajv.addSchema(entitySchema);

const validators = {
	entity: ajv.getSchema('entity.schema.json')!,
	topics: ajv.compile(topicsSchema),
	offices: ajv.compile(officesSchema),
	/** Imported records, completed. */
	record: ajv.compile(recordSchema),
	'roll-calls': ajv.compile(rollCallsSchema),
	'must-have': ajv.compile(mustHaveSchema),
	freshness: ajv.compile(freshnessSchema),
};
export type SchemaName = keyof typeof validators;

/** What is wrong with the shape of a parsed file; empty where it fits the schema. */
export function schemaFindings(name: SchemaName, value: unknown): Finding[] {
	const validate = validators[name];
	if (validate(value)) return [];
	const errors = validate.errors ?? [];
	return errors.filter((error) => !CARRIERS.has(error.keyword) || errors.length === 1).map(findingOf);
}

/** Keywords whose error only repeats that of a branch inside. */
const CARRIERS = new Set(['if', 'propertyNames']);

interface Annotated {
	expected?: string;
	fix?: string;
}

function findingOf(error: ErrorObject): Finding {
	const at = error.instancePath
		.slice(1)
		.replaceAll(/\/(\d+)/g, '[$1]')
		.replaceAll('/', '.')
		.replaceAll('~1', '/');
	const { expected, fix } = (error.parentSchema ?? {}) as Annotated;
	const params = error.params as Record<string, unknown>;
	const inside = (key: unknown) => (at === '' ? String(key) : `${at}.${key}`);
	switch (error.keyword) {
		case 'required':
			return {
				at: inside(params.missingProperty),
				wrong: 'is missing',
				fix: 'add the field (data/README.md says what it holds)',
			};
		case 'additionalProperties':
			return {
				at: inside(params.additionalProperty),
				wrong: 'is no field of an entry',
				fix: 'check its spelling against data/README.md, or take it out',
			};
		case 'false schema':
			return {
				at,
				wrong: 'does not belong to this kind of entity',
				fix: 'take it out: "domains" and "outlet" are for outlets, "family" and "gender" for people',
			};
		case 'enum':
			return {
				at,
				wrong: 'is not one of the values allowed',
				expected: (params.allowedValues as string[]).join(', '),
				actual: show(error.data),
				fix: fix ?? 'choose one of them',
			};
		case 'type':
			return {
				at,
				wrong: 'is of the wrong type',
				expected: String(params.type),
				actual: show(error.data),
				fix: fix ?? 'write it as data/README.md shows',
			};
		default:
			return {
				at,
				wrong: WRONG[error.keyword] ?? `fails "${error.keyword}"`,
				expected: expected ?? error.message,
				actual: show(error.data),
				fix: fix ?? 'write it as data/README.md shows',
			};
	}
}

const WRONG: Record<string, string> = {
	pattern: 'is not written as it must be',
	minLength: 'is empty',
	minItems: 'is empty',
	uniqueItems: 'names something twice',
	anyOf: 'is incomplete',
	minimum: 'is too low',
	maximum: 'is too high',
};

/** A value as it fits into a message. */
function show(value: unknown): string {
	const text = JSON.stringify(value) ?? 'nothing';
	/** Long enough to recognise the value by, short enough for one line. */
	const most = 80;
	return text.length > most ? `${text.slice(0, most)}…` : text;
}
