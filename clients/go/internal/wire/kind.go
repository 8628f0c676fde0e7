package wire

// A Kind is what a JSON value is.
type Kind byte

// The kinds of JSON values.
const (
	Invalid Kind = iota
	Null
	Boolean
	Number
	String
	Array
	Object
)

func (k Kind) String() string {
	return [...]string{"nothing", "null", "a boolean", "a number", "a string", "an array", "an object"}[k]
}

// Kind tells what comes next, without reading it.
func (r *Reader) Kind() Kind {
	if r.err != nil {
		return Invalid
	}
	r.space()
	return kindOf(r.peek())
}

// KindOf tells what a JSON value is by how it begins.
func KindOf(raw []byte) Kind {
	r := Reader{data: raw}
	return r.Kind()
}

func kindOf(first byte) Kind {
	switch first {
	case 'n':
		return Null
	case 't', 'f':
		return Boolean
	case '"':
		return String
	case '[':
		return Array
	case '{':
		return Object
	case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		return Number
	default:
		return Invalid
	}
}
