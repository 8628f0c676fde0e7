import { wordsOf } from '../../../names/words.ts'

/** Names as Go wants them: `threadId` → `ThreadID`, with initialisms in capitals. */

/** The name of a type, field, constant or method. Always exported, so it is never a keyword. */
export function exportedName(name: string, fallback = 'X'): string {
  const joined = wordsOf(name).map(word).join('')
  return /^[A-Z]/.test(joined) ? joined : fallback + joined
}

function word(text: string): string {
  const special = SPECIAL.get(text)
  if (special !== undefined) return special
  if (INITIALISMS.has(text)) return text.toUpperCase()
  if (text.endsWith('s') && INITIALISMS.has(text.slice(0, -1))) return `${text.slice(0, -1).toUpperCase()}s`
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const INITIALISMS = new Set([
  ...[
    'acl',
    'ai',
    'api',
    'ascii',
    'aws',
    'cpu',
    'css',
    'db',
    'dns',
    'eof',
    'gcp',
    'gid',
    'gpu',
    'guid',
    'html',
  ],
  ...[
    'http',
    'https',
    'id',
    'io',
    'ip',
    'json',
    'jwt',
    'mcp',
    'mdm',
    'mime',
    'os',
    'pty',
    'qps',
    'ram',
    'rpc',
  ],
  ...[
    'sdk',
    'sdp',
    'sha',
    'sla',
    'smtp',
    'sql',
    'sse',
    'ssh',
    'tcp',
    'tls',
    'toml',
    'ttl',
    'tty',
    'udp',
    'ui',
  ],
  ...['uid', 'uri', 'url', 'utf', 'uuid', 'vm', 'xml'],
])

const SPECIAL: ReadonlyMap<string, string> = new Map([
  ['chatgpt', 'ChatGPT'],
  ['oauth', 'OAuth'],
  ['openai', 'OpenAI'],
  ['vscode', 'VSCode'],
])

/** The words that Go keeps for itself. */
export const KEYWORDS: ReadonlySet<string> = new Set([
  ...['break', 'case', 'chan', 'const', 'continue', 'default', 'defer', 'else', 'fallthrough', 'for', 'func'],
  ...['go', 'goto', 'if', 'import', 'interface', 'map', 'package', 'range', 'return', 'select', 'struct'],
  ...['switch', 'type', 'var'],
])
