/**
 * How much a schema lets through that its version does not define.
 *
 * - `open`: what a tolerant reader must accept. Unknown fields, variants and enum values pass.
 * - `known-values`: what a server can act on. Unknown fields pass, unknown variants and values do not: a
 *   sandbox it has never heard of must not be taken for none.
 * - `closed`: exactly what the version defines.
 */
export type Openness = 'open' | 'known-values' | 'closed'
