package wire

import (
	"math"
	"strconv"
)

// Bool reads a boolean.
func (r *Reader) Bool() bool {
	if r.Kind() != Boolean {
		r.unexpected("a boolean")
		return false
	}
	if r.peek() == 't' {
		return r.word("true")
	}
	r.word("false")
	return false
}

// Int reads a whole number of so many bits.
func (r *Reader) Int(bits int) int64 {
	text, whole := r.whole()
	if !whole {
		return 0
	}
	number, err := strconv.ParseInt(text, 10, bits)
	if err != nil {
		r.Fail("the number " + text + " does not fit into " + strconv.Itoa(bits) + " bits")
	}
	return number
}

// Uint reads a whole number of so many bits that is not negative.
func (r *Reader) Uint(bits int) uint64 {
	text, whole := r.whole()
	if !whole {
		return 0
	}
	if text == "-0" {
		return 0
	}
	number, err := strconv.ParseUint(text, 10, bits)
	if err != nil {
		r.Fail("the number " + text + " does not fit into " + strconv.Itoa(bits) + " bits without a sign")
	}
	return number
}

// Float reads a number.
func (r *Reader) Float() float64 {
	if r.Kind() != Number {
		r.unexpected("a number")
		return 0
	}
	text := string(r.number())
	number, err := strconv.ParseFloat(text, 64)
	if err != nil && r.err == nil && math.IsInf(number, 0) {
		r.Fail("the number " + text + " is too large")
	}
	return number
}

func (r *Reader) whole() (text string, ok bool) {
	if r.Kind() != Number {
		r.unexpected("a whole number")
		return "", false
	}
	number := r.number()
	for i, char := range number {
		if (char < '0' || char > '9') && (i > 0 || char != '-') {
			r.Fail("expected a whole number, found " + string(number))
		}
	}
	return string(number), r.err == nil
}

// number passes over a number as JSON writes it.
func (r *Reader) number() []byte {
	start := r.pos
	if r.peek() == '-' {
		r.pos++
	}
	if r.peek() == '0' {
		r.pos++
	} else {
		r.digits()
	}
	if r.peek() == '.' {
		r.pos++
		r.digits()
	}
	if r.peek() == 'e' || r.peek() == 'E' {
		r.pos++
		if r.peek() == '+' || r.peek() == '-' {
			r.pos++
		}
		r.digits()
	}
	return r.data[start:r.pos]
}

func (r *Reader) digits() {
	start := r.pos
	for r.peek() >= '0' && r.peek() <= '9' {
		r.pos++
	}
	if r.pos == start {
		r.syntax()
	}
}

func (r *Reader) word(word string) bool {
	end := r.pos + len(word)
	if end > len(r.data) || string(r.data[r.pos:end]) != word {
		r.Fail("it is not JSON: expected " + word + " at byte " + strconv.Itoa(r.pos))
		return false
	}
	r.pos = end
	return true
}
