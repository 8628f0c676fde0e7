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

// Some Nodes say of node:sqlite that it is experimental whenever it is loaded, which is no news to our users.
var emitWarning = process.emitWarning
process.emitWarning = (...what) => {
  var known = what[1] === 'ExperimentalWarning' && String(what[0]).indexOf('SQLite') === 0
  if (!known) emitWarning.apply(process, what)
}

// What was compiled once need not be compiled again.
import('node:module').then(({ enableCompileCache }) => {
  if (enableCompileCache) enableCompileCache()
  return import('../dist/main.js')
})
