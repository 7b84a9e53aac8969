/** The kept origins of a document's groups as papers take them; the rule lives in the domain. */

export { keptOrigins as documentOrigins } from '#domain/document/keptOrigins';
