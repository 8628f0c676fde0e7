import type { RustModel } from '../model/rust-model.ts'
import { stringLiteral } from '../names/names.ts'
import { arm } from '../text/layout.ts'
import { RustFile } from '../text/rust-file.ts'
import { libName } from './lib-name.ts'

/** How each type is read and written again, for the test with the vectors. */
export function vectorsTable(model: RustModel): string {
  const file = new RustFile(model, 'How each type of the protocol is read and written again.')
  const names = [...model.types.keys()]
  if (names.length > 0) file.use(`${libName(model)}::types`, '*')
  file.use('super', 'RoundTrip')
  if (names.length > 0) file.use('super', 'round_trip')
  file.add((writer) =>
    writer.line('/// The one for a type, by its name in the protocol.').block(
      'pub fn round_trip_of(name: &str) -> Option<RoundTrip> {',
      () => {
        if (names.length === 0) writer.line('let _ = name;').line('None')
        else
          writer.block(
            'Some(match name {',
            () => {
              for (const name of names)
                writer.line(arm(2, stringLiteral(name), `round_trip::<${model.typeNames.of(name)}>`))
              writer.line('_ => return None,')
            },
            '})',
          )
      },
      '}',
    ),
  )
  return file.toString()
}
