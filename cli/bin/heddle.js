#!/usr/bin/env node
// This file must be readable by any Node there is: it is what tells people that theirs is too old.
var least = [22, 13]
var have = process.versions.node.split('.').map(Number)
if (have[0] < least[0] || (have[0] === least[0] && have[1] < least[1])) {
  console.error(
    'heddle: this is Node ' +
      process.versions.node +
      '; heddle needs Node ' +
      least.join('.') +
      ' or later, see https://nodejs.org.',
  )
  process.exit(2)
}
import('../dist/main.js')
