package client

import (
	"bufio"
	"io"
	"strings"
	"sync"
)

const (
	keptLines     = 20
	keptLineBytes = 500
)

// A tail keeps the last lines of what a server writes to standard error.
type tail struct {
	mu    sync.Mutex
	lines []string
}

// readFrom reads to the end, and hands everything on to forward, which may be nil.
func (t *tail) readFrom(reader io.Reader, forward io.Writer) {
	if forward != nil {
		reader = io.TeeReader(reader, &willing{forward})
	}
	lines := bufio.NewReader(reader)
	for {
		line, err := t.nextLine(lines)
		if line != "" {
			t.add(line)
		}
		if err != nil {
			return
		}
	}
}

// nextLine gives the beginning of a line, however long it is.
func (t *tail) nextLine(reader *bufio.Reader) (string, error) {
	var kept []byte
	for {
		part, more, err := reader.ReadLine()
		if room := keptLineBytes - len(kept); room > 0 {
			kept = append(kept, part[:min(room, len(part))]...)
		}
		if err != nil || !more {
			return strings.ToValidUTF8(string(kept), "\uFFFD"), err
		}
	}
}

func (t *tail) add(line string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if len(t.lines) == keptLines {
		t.lines = t.lines[1:]
	}
	t.lines = append(t.lines, line)
}

func (t *tail) last() []string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return append([]string(nil), t.lines...)
}

// A willing writer takes everything: whoever wants to see the errors of a server must not stop it by failing.
type willing struct {
	io.Writer
}

func (w *willing) Write(data []byte) (int, error) {
	_, _ = w.Writer.Write(data)
	return len(data), nil
}
