package wire

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math"
	"slices"
	"strconv"
	"unicode/utf8"
)

// A Writer writes one JSON value, on one line. The first fault is kept.
type Writer struct {
	buf []byte
	err error
}

// Write gives back what write writes.
func Write(write func(*Writer)) ([]byte, error) {
	w := &Writer{buf: make([]byte, 0, 128)}
	write(w)
	if w.err != nil {
		return nil, w.err
	}
	return w.buf, nil
}

// Fail says that the value cannot be written.
func (w *Writer) Fail(problem string) {
	if w.err == nil {
		w.err = errors.New(problem)
	}
}

// BeginObject opens an object; Key leads in each of its members.
func (w *Writer) BeginObject() {
	w.buf = append(w.buf, '{')
}

// Key begins a member.
func (w *Writer) Key(name string) {
	if w.buf[len(w.buf)-1] != '{' {
		w.buf = append(w.buf, ',')
	}
	w.Text(name)
	w.buf = append(w.buf, ':')
}

// EndObject closes the object.
func (w *Writer) EndObject() {
	w.buf = append(w.buf, '}')
}

// BeginArray opens an array; Element leads in each of its elements.
func (w *Writer) BeginArray() {
	w.buf = append(w.buf, '[')
}

// Element begins an element.
func (w *Writer) Element() {
	if w.buf[len(w.buf)-1] != '[' {
		w.buf = append(w.buf, ',')
	}
}

// EndArray closes the array.
func (w *Writer) EndArray() {
	w.buf = append(w.buf, ']')
}

// Members writes members that are kept raw, in the order of their names.
func (w *Writer) Members(members map[string]json.RawMessage) {
	for _, name := range slices.Sorted(maps.Keys(members)) {
		w.Key(name)
		w.Raw(members[name])
	}
}

// Null writes null.
func (w *Writer) Null() {
	w.buf = append(w.buf, "null"...)
}

// Bool writes a boolean.
func (w *Writer) Bool(value bool) {
	w.buf = strconv.AppendBool(w.buf, value)
}

// Int writes a whole number.
func (w *Writer) Int(value int64) {
	w.buf = strconv.AppendInt(w.buf, value, 10)
}

// Uint writes a whole number that is not negative.
func (w *Writer) Uint(value uint64) {
	w.buf = strconv.AppendUint(w.buf, value, 10)
}

// Float writes a number with as many digits as it needs.
func (w *Writer) Float(value float64) {
	if math.IsNaN(value) || math.IsInf(value, 0) {
		w.Fail(fmt.Sprintf("JSON has no number %v", value))
		return
	}
	// As encoding/json: numbers that are very large or small are written with an exponent.
	format := byte('f')
	if size := math.Abs(value); size != 0 && (size < 1e-6 || size >= 1e21) {
		format = 'e'
	}
	w.buf = strconv.AppendFloat(w.buf, value, format, -1, 64)
}

// Raw writes a JSON value as it is, without the spaces in it. Nil is null.
func (w *Writer) Raw(raw json.RawMessage) {
	if raw == nil {
		w.Null()
		return
	}
	out := bytes.NewBuffer(w.buf)
	if err := json.Compact(out, raw); err != nil {
		if w.err == nil {
			w.err = fmt.Errorf("a raw value is not JSON: %w", err)
		}
		return
	}
	w.buf = out.Bytes()
}

const hexDigits = "0123456789abcdef"

// Text writes a string.
func (w *Writer) Text(text string) {
	w.buf = append(w.buf, '"')
	start := 0
	for i := 0; i < len(text); {
		char := text[i]
		if char >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(text[i:])
			if r == utf8.RuneError && size == 1 {
				w.buf = append(w.buf, text[start:i]...)
				w.buf = utf8.AppendRune(w.buf, utf8.RuneError)
				start = i + 1
			}
			i += size
			continue
		}
		if char < ' ' || char == '"' || char == '\\' {
			w.buf = append(w.buf, text[start:i]...)
			w.escape(char)
			start = i + 1
		}
		i++
	}
	w.buf = append(w.buf, text[start:]...)
	w.buf = append(w.buf, '"')
}

func (w *Writer) escape(char byte) {
	switch char {
	case '"', '\\':
		w.buf = append(w.buf, '\\', char)
	case '\n':
		w.buf = append(w.buf, '\\', 'n')
	case '\t':
		w.buf = append(w.buf, '\\', 't')
	case '\r':
		w.buf = append(w.buf, '\\', 'r')
	default:
		w.buf = append(w.buf, '\\', 'u', '0', '0', hexDigits[char>>4], hexDigits[char&15])
	}
}
