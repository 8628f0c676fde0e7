package wire

import (
	"bytes"
	"encoding/json"
)

// Raw reads any value as it stands there. What it gives back is a copy.
func (r *Reader) Raw() json.RawMessage {
	return bytes.Clone(r.View())
}

// View is as Raw, but gives back a part of the input.
func (r *Reader) View() json.RawMessage {
	r.space()
	start := r.pos
	r.Skip()
	if r.err != nil {
		return nil
	}
	return r.data[start:r.pos]
}

// Skip passes over any value.
func (r *Reader) Skip() {
	switch r.Kind() {
	case Null:
		r.word("null")
	case Boolean:
		r.Bool()
	case Number:
		r.number()
	case String:
		r.text()
	case Array:
		for r.Array(); r.NextElement(); {
			r.Skip()
		}
	case Object:
		for r.Object(); r.NextMember(); {
			r.Skip()
		}
	default:
		if r.err == nil {
			r.syntax()
		}
	}
}

// Tag looks for the text of a member of the object that comes next, without reading it.
func (r *Reader) Tag(name string) string {
	if r.Kind() != Object {
		return ""
	}
	ahead := Reader{data: r.data, pos: r.pos}
	for ahead.Object(); ahead.NextMember(); {
		if string(ahead.Key()) == name {
			if ahead.Kind() != String {
				return ""
			}
			return ahead.Text()
		}
		ahead.Skip()
	}
	return ""
}

// OnlyKey looks for the name of the one member of the object that comes next, without reading it.
func (r *Reader) OnlyKey() string {
	if r.Kind() != Object {
		return ""
	}
	ahead := Reader{data: r.data, pos: r.pos}
	ahead.Object()
	if !ahead.NextMember() {
		return ""
	}
	key := string(ahead.Key())
	ahead.Skip()
	if ahead.NextMember() {
		return ""
	}
	return key
}

// Member is the value of one member of an object, as a part of raw; nil where there is none, or no object.
func Member(raw []byte, name string) json.RawMessage {
	var found json.RawMessage
	if KindOf(raw) != Object {
		return nil
	}
	err := Read(raw, func(r *Reader) {
		for r.Object(); r.NextMember(); {
			if string(r.Key()) == name {
				found = r.View()
			} else {
				r.Skip()
			}
		}
	})
	if err != nil {
		return nil
	}
	return found
}

// TextOf is the text of a JSON string.
func TextOf(raw []byte) (text string, ok bool) {
	if KindOf(raw) != String {
		return "", false
	}
	err := Read(raw, func(r *Reader) { text = r.Text() })
	return text, err == nil
}

// IntOf is the value of a whole number.
func IntOf(raw []byte) (number int64, ok bool) {
	if KindOf(raw) != Number {
		return 0, false
	}
	err := Read(raw, func(r *Reader) { number = r.Int(64) })
	return number, err == nil
}
