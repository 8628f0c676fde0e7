package wire

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestSkipTakesWhatJSONIs(t *testing.T) {
	for _, text := range []string{
		`null`, ` true `, `-0`, `0.5`, `1e9`, `-12.5E-3`, `""`, `"\u00e9\ud83e\uddf5\n"`, `[]`, `[1,[2,{}]]`, `{"a":{"b":[]}}`,
	} {
		if fault := Read([]byte(text), (*Reader).Skip); fault != nil {
			t.Errorf("%s: %v", text, fault)
		}
	}
	for _, text := range []string{
		``, `nul`, `tru`, `01`, `-`, `1.`, `.5`, `1e`, `+1`, `"`, `"\x"`, `"\u12"`, "\"\n\"", `[1,]`, `[,1]`, `[1 2]`, `{"a"}`,
		`{"a":1,}`, `{1:2}`, `{"a":1`, `[`, `1 2`, `'a'`, strings.Repeat("[", 2000),
	} {
		if fault := Read([]byte(text), (*Reader).Skip); fault == nil {
			t.Errorf("%s is taken", text)
		}
	}
}

func TestFaultsSayWhereTheyAre(t *testing.T) {
	fault := Read([]byte(`{"turn":{"items":[{},{"text":7}]}}`), func(r *Reader) {
		for r.Object(); r.NextMember(); {
			for r.Object(); r.NextMember(); {
				for r.Array(); r.NextElement(); {
					for r.Object(); r.NextMember(); {
						_ = r.Text()
					}
				}
			}
		}
	})
	if fault == nil || fault.Error() != "turn.items[1].text: expected a string, found a number" {
		t.Errorf("the fault is %v", fault)
	}
}

func FuzzReader(f *testing.F) {
	f.Add(`{"a":[1,"\u0041",null,true,-0.5e3]}`)
	f.Add(`"\ud83e\u0020"`)
	f.Fuzz(func(t *testing.T, text string) {
		fault := Read([]byte(text), (*Reader).Skip)
		if deep := strings.Count(text, "[")+strings.Count(text, "{") >= maxDepth; deep {
			return
		}
		if valid := json.Valid([]byte(text)); valid != (fault == nil) {
			t.Errorf("encoding/json says %t, this says %v", valid, fault)
		}
		var want string
		if fault == nil && KindOf([]byte(text)) == String && json.Unmarshal([]byte(text), &want) == nil {
			if got, _ := TextOf([]byte(text)); got != want {
				t.Errorf("it reads %q instead of %q", got, want)
			}
			written, _ := Write(func(w *Writer) { w.Text(want) })
			if got, _ := TextOf(written); got != want {
				t.Errorf("%q is written as %s", want, written)
			}
		}
	})
}
