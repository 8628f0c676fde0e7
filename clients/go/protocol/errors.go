package protocol

import "strings"

// A DecodeError says why some JSON is no value of a type: a field is missing, or a value is of another kind.
type DecodeError struct {
	// Type is the name of the type.
	Type string
	// Path leads to the fault: turn.items[2].text. Empty: it is the value as a whole.
	Path string
	// Problem says what was found, and what should have been there.
	Problem string
}

func (e *DecodeError) Error() string {
	place := strings.TrimSuffix(e.Type+"."+e.Path, ".")
	return "this is no " + e.Type + ": " + place + ": " + e.Problem
}
