import { field, flag } from '../../define/index.ts'

/** What a path is, once symbolic links are followed. Neither holds for devices, sockets and links to nowhere. */
export const kindOfFile = {
  isDirectory: field('It is a folder, or a symbolic link to one.', flag()),
  isFile: field('It is an ordinary file, or a symbolic link to one.', flag()),
}
