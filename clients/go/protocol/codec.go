//lint:file-ignore U1000 Which of these are needed depends on the types of the protocol.

package protocol

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"unsafe"

	"heddle.dev/client/internal/wire"
)

// How the parts of types are read and written. All of these have the same form, so that they can be put together: a
// list of lists of texts is read by readList with a function that reads lists of texts.

func readText[T ~string](v *T, r *wire.Reader) {
	*v = T(r.Text())
}

func writeText[T ~string](v *T, w *wire.Writer) {
	w.Text(string(*v))
}

func readBool[T ~bool](v *T, r *wire.Reader) {
	*v = T(r.Bool())
}

func writeBool[T ~bool](v *T, w *wire.Writer) {
	w.Bool(bool(*v))
}

func readInt[T ~int8 | ~int16 | ~int32 | ~int64](v *T, r *wire.Reader) {
	*v = T(r.Int(int(unsafe.Sizeof(*v)) * 8))
}

func writeInt[T ~int8 | ~int16 | ~int32 | ~int64](v *T, w *wire.Writer) {
	w.Int(int64(*v))
}

func readUint[T ~uint8 | ~uint16 | ~uint32 | ~uint64](v *T, r *wire.Reader) {
	*v = T(r.Uint(int(unsafe.Sizeof(*v)) * 8))
}

func writeUint[T ~uint8 | ~uint16 | ~uint32 | ~uint64](v *T, w *wire.Writer) {
	w.Uint(uint64(*v))
}

func readFloat[T ~float64](v *T, r *wire.Reader) {
	*v = T(r.Float())
}

func writeFloat[T ~float64](v *T, w *wire.Writer) {
	w.Float(float64(*v))
}

func readRaw(v *json.RawMessage, r *wire.Reader) {
	*v = r.Raw()
}

func writeRaw(v *json.RawMessage, w *wire.Writer) {
	w.Raw(*v)
}

// readConstant fails for anything but the one value that there is.
func readConstant[T comparable](r *wire.Reader, constant T, read func(*wire.Reader) T) {
	if value := read(r); value != constant {
		r.Fail(fmt.Sprintf("expected %#v, found %#v", constant, value))
	}
}

func readList[S ~[]T, T any](v *S, r *wire.Reader, read func(*T, *wire.Reader)) {
	list := S{}
	for r.Array(); r.NextElement(); {
		var zero T
		list = append(list, zero)
		read(&list[len(list)-1], r)
	}
	*v = list
}

// writeList writes a list that was never made as an empty one.
func writeList[S ~[]T, T any](v *S, w *wire.Writer, write func(*T, *wire.Writer)) {
	w.BeginArray()
	for i := range *v {
		w.Element()
		write(&(*v)[i], w)
	}
	w.EndArray()
}

func readMap[M ~map[string]T, T any](v *M, r *wire.Reader, read func(*T, *wire.Reader)) {
	values := M{}
	for r.Object(); r.NextMember(); {
		var value T
		key := string(r.Key())
		read(&value, r)
		values[key] = value
	}
	*v = values
}

func writeMap[M ~map[string]T, T any](v *M, w *wire.Writer, write func(*T, *wire.Writer)) {
	w.BeginObject()
	for _, key := range slices.Sorted(maps.Keys(*v)) {
		value := (*v)[key]
		w.Key(key)
		write(&value, w)
	}
	w.EndObject()
}

// readOrNull is for values that have a nil: a list, a map, a union.
func readOrNull[T any](v *T, r *wire.Reader, read func(*T, *wire.Reader)) {
	if r.Null() {
		var none T
		*v = none
		return
	}
	read(v, r)
}

func writeOrNull[T any](v *T, w *wire.Writer, write func(*T, *wire.Writer), null bool) {
	if null {
		w.Null()
		return
	}
	write(v, w)
}

func readPointer[T any](v **T, r *wire.Reader, read func(*T, *wire.Reader)) {
	if r.Null() {
		*v = nil
		return
	}
	value := new(T)
	read(value, r)
	*v = value
}

func writePointer[T any](v **T, w *wire.Writer, write func(*T, *wire.Writer)) {
	if *v == nil {
		w.Null()
		return
	}
	write(*v, w)
}

// readSolid is for what cannot be laid out in place, since it may hold a value of its own type.
func readSolid[T any](v **T, r *wire.Reader, read func(*T, *wire.Reader)) {
	*v = new(T)
	read(*v, r)
}

func writeSolid[T any](v **T, w *wire.Writer, write func(*T, *wire.Writer)) {
	if *v == nil {
		w.Fail("a field that is never null is nil")
		return
	}
	write(*v, w)
}

func readOptional[T any](v *Optional[T], r *wire.Reader, read func(*T, *wire.Reader)) {
	if r.Null() {
		*v = Null[T]()
		return
	}
	value := new(T)
	read(value, r)
	*v = Optional[T]{value: value}
}

// writeOptional writes the member, unless the value is absent.
func writeOptional[T any](name string, v *Optional[T], w *wire.Writer, write func(*T, *wire.Writer)) {
	switch {
	case v.null:
		w.Key(name)
		w.Null()
	case v.value != nil:
		w.Key(name)
		write(v.value, w)
	}
}

// readExtra keeps a member that the type does not have.
func readExtra(v *map[string]json.RawMessage, r *wire.Reader) {
	if *v == nil {
		*v = map[string]json.RawMessage{}
	}
	key := string(r.Key())
	(*v)[key] = r.Raw()
}

// variant is what all variants of unions can do.
type variant interface {
	encode(w *wire.Writer)
}

// writeUnion needs a variant: a union that may be null is written with writeOrNull.
func writeUnion[T variant](v *T, w *wire.Writer) {
	if any(*v) == nil {
		w.Fail("a union that is never null is nil")
		return
	}
	(*v).encode(w)
}

func marshal[T variant](v T) ([]byte, error) {
	return wire.Write(v.encode)
}

func unmarshal(data []byte, name string, read func(*wire.Reader)) error {
	if fault := wire.Read(data, read); fault != nil {
		return &DecodeError{Type: name, Path: fault.Path, Problem: fault.Problem}
	}
	return nil
}

// made reads a variant that is a struct.
func made[T any, P interface {
	*T
	decode(*wire.Reader)
}](r *wire.Reader) *T {
	v := new(T)
	P(v).decode(r)
	return v
}

// attempt reads a value that may be of another type.
func attempt[T any](raw json.RawMessage, read func(*T, *wire.Reader)) (*T, bool) {
	v := new(T)
	fault := wire.Read(raw, func(r *wire.Reader) { read(v, r) })
	return v, fault == nil
}

// unionFrom reads a union, which the methods of its interface cannot do.
func unionFrom[T any](data []byte, name string, read func(*T, *wire.Reader)) (T, error) {
	var v T
	err := unmarshal(data, name, func(r *wire.Reader) { read(&v, r) })
	return v, err
}
