package wire

import (
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// Text reads a string.
func (r *Reader) Text() string {
	if r.Kind() != String {
		r.unexpected("a string")
		return ""
	}
	return string(r.text())
}

// text reads a string. What it gives back may be a part of the input.
func (r *Reader) text() []byte {
	r.pos++
	start := r.pos
	plain := true
	for r.pos < len(r.data) {
		switch char := r.data[r.pos]; {
		case char == '"':
			text := r.data[start:r.pos]
			r.pos++
			if plain {
				return text
			}
			return r.unescaped(text)
		case char == '\\':
			plain = false
			r.pos += 2
		case char < ' ':
			r.syntax()
			return nil
		default:
			if char >= utf8.RuneSelf {
				// Only a look at all of it tells whether it is UTF-8.
				plain = false
			}
			r.pos++
		}
	}
	r.pos = len(r.data)
	r.syntax()
	return nil
}

// unescaped replaces escapes by what they stand for, and what is no Unicode by U+FFFD.
func (r *Reader) unescaped(text []byte) []byte {
	result := make([]byte, 0, len(text))
	for len(text) > 0 {
		if text[0] != '\\' {
			char, size := utf8.DecodeRune(text)
			result = utf8.AppendRune(result, char)
			text = text[size:]
			continue
		}
		char, size := escape(text)
		if size == 0 {
			r.Fail("it is not JSON: there is no escape " + strconv.Quote(string(text[:min(2, len(text))])))
			return nil
		}
		result = utf8.AppendRune(result, char)
		text = text[size:]
	}
	return result
}

// escape is the character that an escape stands for, and how long it is; 0: it is none.
func escape(text []byte) (char rune, size int) {
	switch text[1] {
	case '"', '\\', '/':
		return rune(text[1]), 2
	case 'b':
		return '\b', 2
	case 'f':
		return '\f', 2
	case 'n':
		return '\n', 2
	case 'r':
		return '\r', 2
	case 't':
		return '\t', 2
	case 'u':
		first, ok := codeUnit(text)
		if !ok {
			return 0, 0
		}
		if utf16.IsSurrogate(first) {
			if second, ok := codeUnit(text[6:]); ok {
				if char := utf16.DecodeRune(first, second); char != utf8.RuneError {
					return char, 12
				}
			}
			return utf8.RuneError, 6
		}
		return first, 6
	default:
		return 0, 0
	}
}

func codeUnit(text []byte) (unit rune, ok bool) {
	if len(text) < 6 || text[0] != '\\' || text[1] != 'u' {
		return 0, false
	}
	number, err := strconv.ParseUint(string(text[2:6]), 16, 16)
	return rune(number), err == nil
}
