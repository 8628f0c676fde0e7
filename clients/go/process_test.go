package client_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	client "heddle.dev/client"
)

// The tests start themselves as the server: the variable says how it behaves.
const behaviour = "TEST_SERVER"

func TestMain(m *testing.M) {
	if how := os.Getenv(behaviour); how != "" {
		serve(how)
		os.Exit(0)
	}
	os.Exit(m.Run())
}

func serve(how string) {
	if how == "stubborn" {
		signal.Ignore(syscall.SIGTERM)
	}
	input := bufio.NewReader(os.Stdin)
	for {
		line, err := input.ReadBytes('\n')
		if err != nil {
			break
		}
		var request said
		if err := json.Unmarshal(line, &request); err != nil {
			panic(err)
		}
		switch request.Method {
		case "initialize":
			fmt.Printf("{\"id\":%s,\"result\":%s}\r\n\n", request.ID, serverInfo)
		case "vendor/echo":
			fmt.Printf("{\"id\":%s,\"result\":%s}\n", request.ID, request.Params)
		case "vendor/last":
			fmt.Printf("{\"id\":%s,\"result\":%s}\n", request.ID, strings.Repeat("1", 1<<20))
			os.Exit(0)
		case "vendor/die":
			fmt.Fprintln(os.Stderr, "the last words")
			os.Exit(7)
		}
	}
	if how == "stubborn" {
		select {}
	}
}

func spawn(t *testing.T, how string, more client.Command) *client.Client {
	t.Helper()
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	more.Name = program
	more.Env = append(os.Environ(), behaviour+"="+how)
	c, err := client.Spawn(within(t), more, nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	return c
}

func TestAChildProcess(t *testing.T) {
	c := spawn(t, "well", client.Command{})
	large := `"` + strings.Repeat("\u2028 \U0001F9F5", 1<<20) + `"`
	result, err := c.Request(within(t), "vendor/echo", json.RawMessage(large))
	if err != nil || string(result) != large {
		t.Errorf("%d bytes come back, %v", len(result), err)
	}
	if err := c.Close(); err != nil {
		t.Error(err)
	}
}

func TestWhatAChildProcessSaysLastIsHeard(t *testing.T) {
	c := spawn(t, "well", client.Command{})
	result, err := c.Request(within(t), "vendor/last", nil)
	if len(result) != 1<<20 || err != nil {
		t.Errorf("%d bytes come back, %v", len(result), err)
	}
	<-c.Done()
	closed := new(client.ConnectionClosedError)
	if !errors.As(c.Err(), &closed) || closed.ExitCode == nil || *closed.ExitCode != 0 {
		t.Errorf("the connection ends with %v", c.Err())
	}
}

// A locked buffer can be written and read by several goroutines.
type locked struct {
	mu     sync.Mutex
	buffer bytes.Buffer
}

func (l *locked) Write(data []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.buffer.Write(data)
}

func (l *locked) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.buffer.String()
}

func TestAChildProcessThatDies(t *testing.T) {
	stderr := new(locked)
	c := spawn(t, "well", client.Command{Stderr: stderr})
	_, err := c.Request(within(t), "vendor/die", nil)
	closed := new(client.ConnectionClosedError)
	if !errors.As(err, &closed) || closed.ExitCode == nil || *closed.ExitCode != 7 {
		t.Fatalf("it fails with %v", err)
	}
	if fmt.Sprint(closed.Stderr) != "[the last words]" || stderr.String() != "the last words\n" {
		t.Errorf("its last words are %q, handed on %q", closed.Stderr, stderr)
	}
}

func TestAChildProcessThatDoesNotWantToEnd(t *testing.T) {
	c := spawn(t, "stubborn", client.Command{CloseTimeout: 50 * time.Millisecond})
	if err := c.Close(); err != nil {
		t.Error(err)
	}
}

func TestACommandThatIsNotThere(t *testing.T) {
	_, err := client.Spawn(within(t), client.Command{Name: "no-such-command-anywhere"}, nil)
	start := new(client.StartError)
	if !errors.As(err, &start) || !strings.Contains(err.Error(), "no-such-command-anywhere") {
		t.Errorf("it fails with %v", err)
	}
	t.Setenv("PATH", "")
	if _, err := client.Spawn(within(t), client.Command{}, nil); !errors.As(err, &start) || start.Command != "codex" {
		t.Errorf("without a command it fails with %v", err)
	}
}
