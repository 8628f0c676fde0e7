//lint:file-ignore U1000 Which of these are needed depends on the types of the protocol.

package protocol

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"heddle.dev/client/internal/wire"
)

// A codec reads a value of one type and writes it again.
type codec func(data []byte) ([]byte, error)

type namedCodec struct {
	name  string
	codec codec
}

func value[T any]() codec {
	return func(data []byte) ([]byte, error) {
		var v T
		if err := json.Unmarshal(data, &v); err != nil {
			return nil, &decodeFailure{err}
		}
		return json.Marshal(v)
	}
}

func union[T any](decode func([]byte) (T, error)) codec {
	return func(data []byte) ([]byte, error) {
		v, err := decode(data)
		if err != nil {
			return nil, &decodeFailure{err}
		}
		return json.Marshal(v)
	}
}

// alias is for a name of something that has no methods, as a union that may be null.
func alias[T any](read func(*T, *wire.Reader), write func(*T, *wire.Writer)) codec {
	return func(data []byte) ([]byte, error) {
		v, err := unionFrom(data, "alias", read)
		if err != nil {
			return nil, &decodeFailure{err}
		}
		return wire.Write(func(w *wire.Writer) { write(&v, w) })
	}
}

type decodeFailure struct{ error }

type vector struct {
	Type  string          `json:"type"`
	Name  string          `json:"name"`
	Kind  string          `json:"kind"`
	Value json.RawMessage `json:"value"`
}

func TestVectors(t *testing.T) {
	folder := os.Getenv("HEDDLE_VECTORS")
	if folder == "" {
		folder = filepath.Join("..", "..", "vectors")
	}
	file, err := os.Open(filepath.Join(folder, "vectors.jsonl"))
	if errors.Is(err, fs.ErrNotExist) {
		t.Skip("There are no vectors. `heddle generate vectors` makes them; HEDDLE_VECTORS names the folder.")
	}
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()

	lines := bufio.NewReader(file)
	var head struct {
		Protocol     string `json:"protocol"`
		Experimental bool   `json:"experimental"`
		Vectors      int    `json:"vectors"`
	}
	if err := json.Unmarshal(nextLine(lines), &head); err != nil {
		t.Fatal(err)
	}
	if head.Protocol != Version || head.Experimental != Experimental {
		t.Fatalf("The vectors are of protocol %s (experimental: %t), this package is of %s (experimental: %t).",
			head.Protocol, head.Experimental, Version, Experimental)
	}

	counts := map[string]int{}
	for line := nextLine(lines); len(line) > 0; line = nextLine(lines) {
		var v vector
		if err := json.Unmarshal(line, &v); err != nil {
			t.Fatal(err)
		}
		counts[v.Kind]++
		if err := try(v); err != nil {
			t.Errorf("%s %s (%s): %v\n%s", v.Type, v.Name, v.Kind, err, v.Value)
		}
	}
	t.Logf("%d valid, %d future, %d invalid", counts["valid"], counts["future"], counts["invalid"])
	if total := counts["valid"] + counts["future"] + counts["invalid"]; total != head.Vectors {
		t.Errorf("There are %d vectors, and should be %d.", total, head.Vectors)
	}
}

func nextLine(lines *bufio.Reader) []byte {
	line, _ := lines.ReadBytes('\n')
	return bytes.TrimSpace(line)
}

func try(v vector) error {
	index := slices.IndexFunc(codecs, func(each namedCodec) bool { return each.name == v.Type })
	if index < 0 {
		return fmt.Errorf("there is no type %s", v.Type)
	}
	encoded, err := codecs[index].codec(v.Value)
	if v.Kind == "invalid" {
		if failure := new(decodeFailure); !errors.As(err, &failure) {
			return fmt.Errorf("it was taken: %s %w", encoded, err)
		}
		return nil
	}
	if err != nil {
		return err
	}
	return sameJSON(encoded, v.Value)
}

// sameJSON compares JSON values: members in any order, numbers by their exact value.
func sameJSON(got, want []byte) error {
	a, err := exact(got)
	if err != nil {
		return err
	}
	b, err := exact(want)
	if err != nil {
		return err
	}
	if !reflect.DeepEqual(a, b) {
		return fmt.Errorf("it came out as %s", got)
	}
	return nil
}

func exact(data []byte) (any, error) {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	var v any
	err := decoder.Decode(&v)
	return withNumbers(v), err
}

func withNumbers(v any) any {
	switch v := v.(type) {
	case json.Number:
		number, _ := new(big.Rat).SetString(v.String())
		return number.RatString()
	case []any:
		for i := range v {
			v[i] = withNumbers(v[i])
		}
	case map[string]any:
		for key := range v {
			v[key] = withNumbers(v[key])
		}
	case string:
		return "text " + v
	}
	return v
}
