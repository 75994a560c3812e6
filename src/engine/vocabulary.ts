/**
 * The engine's English word lists and the table of weights, gathered so that the build can put them into a file of their own
 * (vocabulary.js): they are data in form and weight, and the budget of the background counts logic. A list
 * belongs here when its file holds nothing but words, or numbers, and a look-up.
 */
export * from './linking/body-words.ts';
export * from './linking/common-words.ts';
export * from './linking/demonyms.ts';
export * from './linking/homonyms.ts';
export * from './linking/longer-words.ts';
export * from './linking/metonym-words.ts';
export * from './linking/political-words.ts';
export * from './linking/sport-words.ts';
export * from './linking/title-words.ts';
export * from './linking/verbs.ts';
export * from './linking/weights.ts';
export * from './text/line-words.ts';
export * from './text/word-tables.ts';
