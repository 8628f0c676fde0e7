// Package wire reads and writes JSON without reflection: in one pass, with the exact names of members, and with the
// place of a fault. It knows nothing of the protocol.
package wire

import (
	"strconv"
	"strings"
)

// maxDepth is how deep values may be nested: beyond it lies no message, but an attack on the stack.
const maxDepth = 1000

// An Error says what is wrong with a JSON value, and where.
type Error struct {
	// Path leads to the fault: turn.items[2].text. Empty: it is the value as a whole.
	Path string
	// Problem says what was found and what should have been there.
	Problem string
}

func (e *Error) Error() string {
	if e.Path == "" {
		return e.Problem
	}
	return e.Path + ": " + e.Problem
}

// A Reader reads one JSON value. The first fault ends the reading: everything that is read after it is zero.
type Reader struct {
	data []byte
	pos  int
	path []step
	err  *Error
}

// A step leads from an object or array to what is in it.
type step struct {
	// key is the name of the member; nil in an array, and before the first member.
	key   []byte
	count int
}

// Read reads data as one JSON value.
func Read(data []byte, read func(*Reader)) *Error {
	r := &Reader{data: data}
	read(r)
	if r.err == nil {
		r.space()
		if r.pos < len(r.data) {
			r.Fail("something follows behind the value")
		}
	}
	return r.err
}

// Fail says that what was read last cannot be taken.
func (r *Reader) Fail(problem string) {
	if r.err == nil {
		r.err = &Error{Path: r.place(), Problem: problem}
	}
}

// FailAt passes on what is wrong with a value that was read apart.
func (r *Reader) FailAt(fault *Error) {
	if r.err != nil {
		return
	}
	path := r.place()
	if path != "" && fault.Path != "" && fault.Path[0] != '[' {
		path += "."
	}
	r.err = &Error{Path: path + fault.Path, Problem: fault.Problem}
}

// Failed reports whether there was a fault.
func (r *Reader) Failed() bool {
	return r.err != nil
}

// Need fails when a member that every value has was not there.
func (r *Reader) Need(found bool, name string) {
	if !found {
		r.Fail("the field " + strconv.Quote(name) + " is missing")
	}
}

// Object begins to read an object; NextMember leads through it.
func (r *Reader) Object() {
	r.open('{', "an object")
}

// Array begins to read an array; NextElement leads through it.
func (r *Reader) Array() {
	r.open('[', "an array")
}

// NextMember goes on to the next member, whose value has to be read or skipped. False: there is none.
func (r *Reader) NextMember() bool {
	if !r.next('}') {
		return false
	}
	r.space()
	if r.peek() != '"' {
		r.syntax()
		return false
	}
	key := r.text()
	r.space()
	if r.peek() != ':' {
		r.syntax()
		return false
	}
	r.pos++
	r.path[len(r.path)-1].key = key
	return r.err == nil
}

// Key is the name of the member.
func (r *Reader) Key() []byte {
	return r.path[len(r.path)-1].key
}

// NextElement goes on to the next element, which has to be read or skipped. False: there is none.
func (r *Reader) NextElement() bool {
	return r.next(']')
}

// Null reads null, if that comes next.
func (r *Reader) Null() bool {
	return r.Kind() == Null && r.word("null")
}

func (r *Reader) open(bracket byte, wanted string) {
	if r.err != nil {
		return
	}
	r.space()
	if r.peek() != bracket {
		r.unexpected(wanted)
		return
	}
	if len(r.path) >= maxDepth {
		r.Fail("it is nested too deeply")
		return
	}
	r.pos++
	r.path = append(r.path, step{})
}

func (r *Reader) next(bracket byte) bool {
	if r.err != nil {
		return false
	}
	r.space()
	last := &r.path[len(r.path)-1]
	switch r.peek() {
	case bracket:
		r.pos++
		r.path = r.path[:len(r.path)-1]
		return false
	case ',':
		if last.count == 0 {
			r.syntax()
			return false
		}
		r.pos++
	default:
		if last.count > 0 {
			r.syntax()
			return false
		}
	}
	last.count++
	return true
}

func (r *Reader) space() {
	for r.pos < len(r.data) {
		switch r.data[r.pos] {
		case ' ', '\t', '\n', '\r':
			r.pos++
		default:
			return
		}
	}
}

// peek is the next byte; 0 at the end, which no JSON has outside of it.
func (r *Reader) peek() byte {
	if r.pos < len(r.data) {
		return r.data[r.pos]
	}
	return 0
}

func (r *Reader) syntax() {
	if r.pos >= len(r.data) {
		r.Fail("the JSON ends too early")
		return
	}
	r.Fail("it is not JSON: unexpected " + strconv.QuoteRune(rune(r.data[r.pos])) + " at byte " + strconv.Itoa(r.pos))
}

func (r *Reader) unexpected(wanted string) {
	kind := r.Kind()
	if kind == Invalid {
		r.syntax()
		return
	}
	r.Fail("expected " + wanted + ", found " + kind.String())
}

func (r *Reader) place() string {
	var path strings.Builder
	for _, step := range r.path {
		switch {
		case step.key != nil:
			if path.Len() > 0 {
				path.WriteByte('.')
			}
			path.Write(step.key)
		case step.count > 0:
			path.WriteString("[" + strconv.Itoa(step.count-1) + "]")
		}
	}
	return path.String()
}
