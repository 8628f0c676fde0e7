import type { LanguageName } from 'quicktype-core'

/** A language that has types and no client of ours. */
export interface Language {
  /** As typed on the command line. */
  readonly name: string
  /** As people call it. */
  readonly title: string
  readonly quicktype: LanguageName
  /** The one file that is made. */
  readonly file: string
  /** What begins a comment on a line of its own. */
  readonly comment: string
  /** What quicktype is told, beside the language. */
  readonly options?: Readonly<Record<string, string>>
  /** What the types need to compile, if anything. */
  readonly needs?: string
}

export const LANGUAGES: readonly Language[] = [
  { name: 'dart', title: 'Dart', quicktype: 'dart', file: 'protocol.dart', comment: '//' },
  {
    name: 'ruby',
    title: 'Ruby',
    quicktype: 'ruby',
    file: 'protocol.rb',
    comment: '#',
    needs: 'the gems dry-struct and dry-types',
  },
  { name: 'php', title: 'PHP', quicktype: 'php', file: 'protocol.php', comment: '//' },
  {
    name: 'cpp',
    title: 'C++',
    quicktype: 'c++',
    file: 'protocol.hpp',
    comment: '//',
    options: { 'code-format': 'with-struct', boost: 'false' },
    needs: 'nlohmann/json and C++17',
  },
  {
    name: 'scala',
    title: 'Scala',
    quicktype: 'scala3',
    file: 'Protocol.scala',
    comment: '//',
    options: { framework: 'circe' },
    needs: 'Scala 3 and circe',
  },
  { name: 'elixir', title: 'Elixir', quicktype: 'elixir', file: 'protocol.ex', comment: '#', needs: 'Jason' },
  {
    name: 'haskell',
    title: 'Haskell',
    quicktype: 'haskell',
    file: 'Protocol.hs',
    comment: '--',
    needs: 'aeson',
  },
  { name: 'objective-c', title: 'Objective-C', quicktype: 'objc', file: 'Protocol.m', comment: '//' },
]
