import { area, since06, since11 } from '../../define/index.ts'

const { openEnum } = area('accounts')

const june = (docs: string) => ({ docs, ...since06 })
const november = (docs: string) => ({ docs, ...since11 })

export const PlanType = openEnum('PlanType', 'What the owner of an account pays for.', {
  free: 'Nothing.',
  go: 'The plan Go.',
  plus: 'The plan Plus.',
  pro: 'The plan Pro.',
  prolite: june('The smaller form of Pro.'),
  promax: november('The larger form of Pro.'),
  team: 'The plan Team.',
  self_serve_business_prolite: november('Business without a contract, with what the smaller Pro offers.'),
  self_serve_business_usage_based: june('Business without a contract, paid by use.'),
  business: 'The plan Business.',
  ent26: november('The form of Enterprise that is called `ent26`.'),
  enterprise_cbp_automation: november('Enterprise, for what runs without a person.'),
  enterprise_cbp_usage_based: june('Enterprise, paid by use.'),
  enterprise: 'The plan Enterprise.',
  edu: 'The plan for schools and universities.',
  edu_plus: november('The plan for schools and universities, with what Plus offers.'),
  edu_pro: november('The plan for schools and universities, with what Pro offers.'),
  sci: november('The plan for science.'),
  sci_plus: november('The plan for science, with what Plus offers.'),
  unknown: 'A plan that the server cannot name.',
})
