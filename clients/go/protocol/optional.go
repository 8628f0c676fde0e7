package protocol

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
)

// An Optional is the value of a field that may be absent, or null, or have a value: three states that the protocol
// keeps apart. The zero Optional is absent.
//
// Who only wants the value asks Get; who has none to send leaves the field alone.
type Optional[T any] struct {
	// Two Optionals are not the same because their pointers are: the compiler refuses ==.
	_     [0]func()
	value *T
	null  bool
}

// Some is an Optional that has a value.
func Some[T any](value T) Optional[T] {
	return Optional[T]{value: &value}
}

// Null is an Optional that is null: for many fields the wish to take away what was set.
func Null[T any]() Optional[T] {
	return Optional[T]{null: true}
}

// Get gives the value, if there is one.
func (o Optional[T]) Get() (value T, ok bool) {
	if o.value == nil {
		return value, false
	}
	return *o.value, true
}

// Or gives the value, or another one if there is none.
func (o Optional[T]) Or(other T) T {
	if o.value == nil {
		return other
	}
	return *o.value
}

// IsNull reports whether it is null.
func (o Optional[T]) IsNull() bool {
	return o.null
}

// IsZero reports whether it is absent; encoding/json asks it for fields with omitzero.
func (o Optional[T]) IsZero() bool {
	return o.value == nil && !o.null
}

// Equal reports whether both are in the same state and, if that is a value, the values are deeply equal.
func (o Optional[T]) Equal(other Optional[T]) bool {
	return o.null == other.null && reflect.DeepEqual(o.value, other.value)
}

// String is for people.
func (o Optional[T]) String() string {
	switch {
	case o.value != nil:
		return fmt.Sprint(*o.value)
	case o.null:
		return "null"
	default:
		return "absent"
	}
}

// MarshalJSON gives null for what is absent: only the object that has the field can leave it out.
func (o Optional[T]) MarshalJSON() ([]byte, error) {
	return json.Marshal(o.value)
}

// UnmarshalJSON reads null as null.
func (o *Optional[T]) UnmarshalJSON(data []byte) error {
	if bytes.Equal(bytes.TrimSpace(data), []byte("null")) {
		*o = Null[T]()
		return nil
	}
	var value T
	if err := json.Unmarshal(data, &value); err != nil {
		return err
	}
	*o = Some(value)
	return nil
}

// Ptr gives a pointer to a value, for fields that may be absent but are never null.
func Ptr[T any](value T) *T {
	return &value
}
