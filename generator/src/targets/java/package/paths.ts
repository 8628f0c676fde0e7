/** Where the source of a class is. */
export function sourceFile(packageName: string, className: string, root = 'src/main/java'): string {
  return `${root}/${packageName.replaceAll('.', '/')}/${className}.java`
}
