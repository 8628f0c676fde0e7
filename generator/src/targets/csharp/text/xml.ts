/** Text as XML has it, in an element or in an attribute. Characters that XML has no place for become spaces. */
export function xmlText(text: string): string {
  return text
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
