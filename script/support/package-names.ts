/** What partners may call the packages: the clients of all versions but the newest are checked under these names. */
export const OTHER_NAMES: Readonly<Record<string, string>> = {
  csharp: 'Acme.Agents',
  go: 'example.com/Acme/agent-kit/v2',
  java: 'org.acme.tools:agent-kit',
  kotlin: 'org.acme.tools:agent-kit',
  python: 'Acme.Agent_Kit',
  rust: 'acme-agent-kit',
  swift: 'AcmeAgents',
  typescript: '@acme/agent-kit',
}
