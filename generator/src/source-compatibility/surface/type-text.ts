import { type InterfaceDeclaration, Node, type TypeNode, type TypeReferenceNode } from 'ts-morph'
import type { Surface } from './surface.ts'

/** Something as code spells it. */
export interface Text {
  readonly text: string
  /** What has to be imported for it. */
  readonly names: ReadonlySet<string>
  /** What the earlier client calls by a name that the later one does not have: it is spelled out. */
  readonly gone: ReadonlySet<string>
}

/**
 * Types of the earlier client, spelled so that both clients can be asked about them. A name stands for what it means in
 * the client that is asked: so a difference inside of a named type is found with that type and nowhere else.
 */
export class TypeTexts {
  readonly #surface: Surface
  readonly #gone: ReadonlySet<string>

  /** @param gone the exports that the later client does not have */
  constructor(surface: Surface, gone: ReadonlySet<string>) {
    this.#surface = surface
    this.#gone = gone
  }

  /** Undefined where users cannot spell it: it has to do with type parameters, or with what is not exported. */
  of(node: TypeNode | undefined): Text | undefined {
    if (node === undefined) return undefined
    const spelling = new Spelling(this.#surface, this.#gone)
    const text = spelling.spell(node, [])
    return text === undefined ? undefined : { text, names: spelling.names, gone: spelling.gone }
  }
}

class Spelling {
  readonly names = new Set<string>()
  readonly gone = new Set<string>()
  readonly #surface: Surface
  readonly #missing: ReadonlySet<string>

  constructor(surface: Surface, missing: ReadonlySet<string>) {
    this.#surface = surface
    this.#missing = missing
  }

  /** @param within the declarations that are being spelled out */
  spell(node: Node, within: readonly Node[]): string | undefined {
    const start = node.getStart()
    let text = ''
    let at = start
    let isSayable = true
    const visit = (one: Node): void => {
      if (Node.isTypeQuery(one) && one.getExprName().getText() !== 'Object.prototype')
        isSayable &&= one.getExprName().getText().startsWith('Object.prototype.')
      if (!Node.isTypeReference(one)) {
        one.forEachChild(visit)
        return
      }
      const spelled = this.#reference(one, within)
      if (spelled === undefined) isSayable = false
      else {
        text += node.getSourceFile().getFullText().slice(at, one.getStart()) + spelled
        at = one.getEnd()
      }
    }
    visit(node)
    text += node.getSourceFile().getFullText().slice(at, node.getEnd())
    return isSayable ? inOneLine(text) : undefined
  }

  #reference(node: TypeReferenceNode, within: readonly Node[]): string | undefined {
    const target = this.#surface.resolve(node.getTypeName())
    const inner = node.getTypeArguments().map((argument) => this.spell(argument, within))
    if (target.kind === 'parameter' || inner.includes(undefined)) return undefined
    const parameters = inner.length === 0 ? '' : `<${inner.join(', ')}>`
    if (!('node' in target)) return node.getTypeName().getText() + parameters
    if (target.kind === 'export') {
      if (!this.#missing.has(target.name)) {
        this.names.add(target.name)
        return target.name + parameters
      }
      this.gone.add(target.name)
    }
    return parameters === '' ? this.#spelledOut(target.node, within) : undefined
  }

  #spelledOut(node: Node, within: readonly Node[]): string | undefined {
    // What contains itself has no end: one turn of it says enough.
    if (within.includes(node)) return 'any'
    const inside = [...within, node]
    if (Node.isInterfaceDeclaration(node)) return this.#members(node, inside)
    if (!Node.isTypeAliasDeclaration(node) || node.getTypeParameters().length > 0) return undefined
    const text = this.spell(node.getTypeNodeOrThrow(), inside)
    return text === undefined ? undefined : `(${text})`
  }

  #members(node: InterfaceDeclaration, within: readonly Node[]): string | undefined {
    if (node.getExtends().length > 0 || node.getTypeParameters().length > 0) return undefined
    const members = node.getMembers().map((member) => {
      if (Node.isIndexSignatureDeclaration(member)) return member.getText()
      if (!Node.isPropertySignature(member)) return undefined
      const type = this.spell(member.getTypeNodeOrThrow(), within)
      const mark = member.hasQuestionToken() ? '?' : ''
      return type === undefined ? undefined : `${member.getNameNode().getText()}${mark}: ${type}`
    })
    return members.includes(undefined) ? undefined : `{ ${members.join('; ')} }`
  }
}

/** A part of the sources in a line of its own. */
export const oneLine = (node: Node): string => inOneLine(node.getText())

/** No literal holds a line break: what there is of them is layout. */
const inOneLine = (text: string): string => text.replaceAll(/\n\s*/g, ' ').replace(/^\| /, '')
