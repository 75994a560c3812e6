/**
 * Ids of imported entities: a slug of the name for people to read, then what makes it unique for good. The name
 * alone would not do: a namesake found next year would take the id over, and hidden entities with it.
 * The rule itself stands in the engine, because the index leaves out ids that follow from it.
 */
export { recordId, slugOf } from '../../src/engine/text/slug.ts';
