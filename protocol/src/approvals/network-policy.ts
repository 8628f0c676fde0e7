import { area, field, since06, text } from '../define/index.ts'

const { object, openEnum } = area('approvals')

const NetworkPolicyRuleAction = openEnum(
  'NetworkPolicyRuleAction',
  'What a rule about the network does.',
  { allow: 'Let it through.', deny: 'Hold it back.' },
  since06,
)

export const NetworkPolicyAmendment = object(
  'NetworkPolicyAmendment',
  'A rule about one host, to hold from now on.',
  {
    host: field('The host.', text()),
    action: field('What the rule does.', NetworkPolicyRuleAction),
  },
  since06,
)

export const NetworkApprovalProtocol = openEnum(
  'NetworkApprovalProtocol',
  'How a command wants to reach a host.',
  {
    http: 'HTTP.',
    https: 'HTTPS.',
    socks5Tcp: 'TCP through a SOCKS5 proxy.',
    socks5Udp: 'UDP through a SOCKS5 proxy.',
  },
  since06,
)

export const NetworkApprovalContext = object(
  'NetworkApprovalContext',
  'What a command wants to reach on the network.',
  {
    host: field('The host.', text()),
    protocol: field('How it wants to reach it.', NetworkApprovalProtocol),
  },
  since06,
)
