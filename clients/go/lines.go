package client

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
)

// maxLineBytes is far above any real message, and far below what would harm the process.
const maxLineBytes = 256 << 20

// readLine reads up to the next line feed and gives the line without its end. The last line need not have one. Only a
// line feed ends a line: JSON allows other separators unescaped inside of strings.
func readLine(reader *bufio.Reader) ([]byte, error) {
	var line []byte
	for {
		part, err := reader.ReadSlice('\n')
		line = append(line, part...)
		switch {
		case err == nil, errors.Is(err, io.EOF) && len(line) > 0:
			return bytes.TrimRight(line, "\r\n"), nil
		case !errors.Is(err, bufio.ErrBufferFull):
			return nil, err
		case len(line) > maxLineBytes:
			return nil, fmt.Errorf("a line is longer than %d bytes", maxLineBytes)
		}
	}
}
