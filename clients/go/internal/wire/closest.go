package wire

import (
	"cmp"
	"encoding/json"
	"slices"
)

// A Shape is what objects of one type look like: by it the members of a union without a tag are told apart.
type Shape struct {
	// Fields are the names of all fields.
	Fields []string
	// Required are the names of those that every object has.
	Required []string
	// Constants are the texts of fields that have one value only.
	Constants map[string]string
	// Texts are the values that are known of fields whose values are listed.
	Texts map[string][]string
}

// Closest ranks the shapes that an object may be of: first the one that knows most of its texts, then the one that
// knows most of its fields. The indexes of shapes that it cannot be of are left out.
func Closest(raw []byte, shapes []Shape) []int {
	object := members(raw)
	type candidate struct{ index, texts, fields int }
	var fitting []candidate
	for index, shape := range shapes {
		if object != nil && shape.fits(object) {
			texts, fields := shape.nearness(object)
			fitting = append(fitting, candidate{index, texts, fields})
		}
	}
	slices.SortStableFunc(fitting, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.texts, a.texts), cmp.Compare(b.fields, a.fields))
	})
	indexes := make([]int, len(fitting))
	for i, each := range fitting {
		indexes[i] = each.index
	}
	return indexes
}

func (s *Shape) fits(object map[string]json.RawMessage) bool {
	for _, name := range s.Required {
		if _, found := object[name]; !found {
			return false
		}
	}
	for name, constant := range s.Constants {
		if raw, found := object[name]; found {
			if text, ok := TextOf(raw); !ok || text != constant {
				return false
			}
		}
	}
	return true
}

func (s *Shape) nearness(object map[string]json.RawMessage) (texts, fields int) {
	for name, known := range s.Texts {
		raw, found := object[name]
		if !found {
			continue
		}
		if text, ok := TextOf(raw); ok && slices.Contains(known, text) {
			texts++
		} else {
			texts--
		}
	}
	for _, name := range s.Fields {
		if _, found := object[name]; found {
			fields++
		}
	}
	return texts, fields
}

// members are those of an object; nil when raw is none.
func members(raw []byte) map[string]json.RawMessage {
	if KindOf(raw) != Object {
		return nil
	}
	object := map[string]json.RawMessage{}
	err := Read(raw, func(r *Reader) {
		for r.Object(); r.NextMember(); {
			object[string(r.Key())] = r.View()
		}
	})
	if err != nil {
		return nil
	}
	return object
}
