package protocol_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"heddle.dev/client/protocol"
)

func TestThreeStates(t *testing.T) {
	for name, value := range map[string]protocol.Optional[string]{
		`{}`:              {},
		`{"cwd":null}`:    protocol.Null[string](),
		`{"cwd":""}`:      protocol.Some(""),
		`{"cwd":"/home"}`: protocol.Some("/home"),
	} {
		text, err := json.Marshal(protocol.ThreadStartParams{Cwd: value})
		if err != nil || string(text) != name {
			t.Errorf("%s is written as %s, %v", name, text, err)
		}
		var params protocol.ThreadStartParams
		if err := json.Unmarshal([]byte(name), &params); err != nil || !params.Cwd.Equal(value) {
			t.Errorf("%s is read as %s, %v", name, params.Cwd, err)
		}
	}
}

func TestAMissingFieldIsNamed(t *testing.T) {
	_, err := protocol.DecodeThreadItem([]byte(`{"type":"agentMessage","id":"i"}`))
	fault := new(protocol.DecodeError)
	if !errors.As(err, &fault) || !strings.Contains(err.Error(), `"text" is missing`) {
		t.Errorf("it fails with %v", err)
	}
	var turn protocol.Turn
	err = json.Unmarshal([]byte(`{"id":"i","status":"failed","items":[{"type":"agentMessage","id":7}]}`), &turn)
	if !errors.As(err, &fault) || fault.Type != "Turn" || fault.Path != "items[0].id" {
		t.Errorf("it fails with %v", err)
	}
}

func TestNamesAreExact(t *testing.T) {
	var input protocol.TextInput
	if err := json.Unmarshal([]byte(`{"type":"text","Text":"x"}`), &input); err == nil {
		t.Error("another name is taken for the field")
	}
}

func TestUnknownFieldsAreSentAgain(t *testing.T) {
	text := `{"type":"text","text":"x","fromTheFuture":{"deep":[null,1.50]}}`
	input, err := protocol.DecodeUserInput([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	again, err := json.Marshal(input)
	if err != nil || string(again) != text {
		t.Errorf("it comes out as %s, %v", again, err)
	}
}

func TestUnknownVariants(t *testing.T) {
	for _, text := range []string{`{"type":"hologram","deep":[null]}`, `{"type":7}`, `{}`, `"text"`, `null`} {
		item, err := protocol.DecodeThreadItem([]byte(text))
		unknown, ok := item.(*protocol.UnknownThreadItem)
		if err != nil || !ok || string(unknown.Raw) != text {
			t.Errorf("%s is read as %#v, %v", text, item, err)
		}
	}
}

func TestEnumsAreOpen(t *testing.T) {
	var status protocol.TurnStatus
	if err := json.Unmarshal([]byte(`"frozen"`), &status); err != nil || status.IsKnown() {
		t.Errorf("it is read as %q, %v", status, err)
	}
	if !protocol.TurnStatusCompleted.IsKnown() {
		t.Error("a known value is not known")
	}
}

func TestWhatCannotBeWritten(t *testing.T) {
	if text, err := json.Marshal(protocol.TurnStartParams{Input: []protocol.UserInput{nil}}); err == nil {
		t.Errorf("a nil input is written as %s", text)
	}
	broken := &protocol.UnknownUserInput{Raw: json.RawMessage("{")}
	if text, err := json.Marshal(broken); err == nil {
		t.Errorf("broken JSON is written as %s", text)
	}
}
