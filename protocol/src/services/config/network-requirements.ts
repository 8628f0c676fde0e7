import {
  area,
  experimental06,
  field,
  flag,
  int,
  list,
  map,
  maybe,
  path,
  since06,
  since11,
  text,
} from '../../define/index.ts'

const { object, openEnum } = area('config')

const NetworkDomainPermission = openEnum(
  'NetworkDomainPermission',
  'Whether a domain can be reached.',
  { allow: 'It can be reached.', deny: 'It cannot be reached.' },
  experimental06,
)

const NetworkUnixSocketPermission = openEnum(
  'NetworkUnixSocketPermission',
  'Whether a Unix socket can be used.',
  { allow: 'It can be used.', deny: 'It cannot be used.' },
  experimental06,
)

export const NetworkRequirements = object(
  'NetworkRequirements',
  'What administrators prescribe about the network of commands, which goes through a proxy of the server.',
  {
    enabled: field('Whether these rules are enforced.', maybe(flag())),
    httpPort: field('The port at which the proxy speaks HTTP.', maybe(int('uint16'))),
    socksPort: field('The port at which the proxy speaks SOCKS.', maybe(int('uint16'))),
    allowUpstreamProxy: field('The proxy may go through another proxy.', maybe(flag())),
    dangerouslyAllowNonLoopbackProxy: field(
      'The proxy may listen where other machines can reach it.',
      maybe(flag()),
    ),
    dangerouslyAllowNonLoopbackAdmin: field(
      'The interface that manages the proxy may listen where other machines can reach it.',
      maybe(flag()),
      { removed: '2026-06' },
    ),
    allowLocalBinding: field(
      'Commands may use addresses of the machine itself and of private networks.',
      maybe(flag()),
    ),
    domains: field(
      'Which domains can be reached, by patterns of their names.',
      maybe(map(NetworkDomainPermission)),
      since06,
    ),
    allowedDomains: field(
      'The patterns that can be reached; from 2026-06 on those out of `domains`, for clients that do not read that.',
      maybe(list(text())),
    ),
    deniedDomains: field(
      'The patterns that cannot be reached; from 2026-06 on those out of `domains`, for clients that do not read that.',
      maybe(list(text())),
    ),
    reviewDomains: field(
      'Patterns of domains that need approval, even where another rule lets them through.',
      maybe(list(text())),
      since11,
    ),
    managedAllowedDomainsOnly: field(
      'Only domains that administrators allow can be reached; what the user allows does not count.',
      maybe(flag()),
      since06,
    ),
    unixSockets: field(
      'Which Unix sockets can be used, by their paths.',
      maybe(map(NetworkUnixSocketPermission)),
      since06,
    ),
    allowUnixSockets: field(
      'The sockets that can be used; from 2026-06 on those out of `unixSockets`, for clients that do not read that.',
      maybe(list(path())),
    ),
    dangerouslyAllowAllUnixSockets: field('Every Unix socket can be used.', maybe(flag()), since06),
  },
  { experimental: true },
)
