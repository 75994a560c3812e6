/**
 * The engine's English word lists, gathered so that the build can put them into a file of their own
 * (vocabulary.js): they are data in form and weight, and the budget of the background counts logic. A list
 * belongs here when its file holds nothing but words and a look-up.
 */
export * from './body-words.ts';
export * from './common-words.ts';
export * from './demonyms.ts';
export * from './homonyms.ts';
export * from './line-words.ts';
export * from './longer-words.ts';
export * from './metonym-words.ts';
export * from './political-words.ts';
export * from './sport-words.ts';
export * from './title-words.ts';
export * from './verbs.ts';
export * from './word-tables.ts';
