package client

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os/exec"
	"sync"
	"syscall"
	"time"
)

// A Command starts a server. The zero value looks for codex on the PATH and starts its app-server.
type Command struct {
	// Name is the program: a path, or a name that is looked for on the PATH.
	Name string
	Args []string
	// Dir is the folder to start it in; that of this process when empty.
	Dir string
	// Env is its environment, in the form "key=value"; that of this process when nil.
	Env []string
	// Stderr gets what the server writes to standard error. The last lines of it are kept for errors anyway.
	Stderr io.Writer
	// CloseTimeout is how long the process may take to end by itself after its input has ended, and once more after it
	// was told to: 2 seconds when 0.
	CloseTimeout time.Duration
}

const (
	defaultCloseTimeout = 2 * time.Second
	// A pipe that someone else holds open must not keep the end of the process from us.
	drainTimeout = 500 * time.Millisecond
)

// Spawn starts a server as a child process and does the handshake over its standard input and output. The context is
// about the handshake only; the process belongs to the client, and Close ends it. Options may be nil.
func Spawn(ctx context.Context, command Command, options *Options) (*Client, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	transport, err := startProcess(command)
	if err != nil {
		return nil, err
	}
	return Connect(ctx, transport, options)
}

// A process carries messages over the standard input and output of a child process, one a line.
type process struct {
	command *exec.Cmd
	timeout time.Duration
	input   io.WriteCloser
	output  io.Closer
	lines   *bufio.Reader
	stderr  tail
	// exited is closed when the process is gone, drained and ended when all of its errors and its output were read, and
	// gone when nothing of it is left.
	exited, drained, ended, gone chan struct{}
	ending, closing              sync.Once
}

func startProcess(c Command) (*process, error) {
	if c.Name == "" {
		c.Name, c.Args = "codex", []string{"app-server"}
	}
	if c.CloseTimeout <= 0 {
		c.CloseTimeout = defaultCloseTimeout
	}
	command := exec.Command(c.Name, c.Args...)
	command.Dir, command.Env = c.Dir, c.Env
	input, inputErr := command.StdinPipe()
	output, outputErr := command.StdoutPipe()
	errors, errorsErr := command.StderrPipe()
	for _, err := range []error{inputErr, outputErr, errorsErr, command.Start()} {
		if err != nil {
			return nil, &StartError{Command: c.Name, Err: err}
		}
	}
	p := &process{
		command: command,
		timeout: c.CloseTimeout,
		input:   input,
		output:  output,
		lines:   bufio.NewReaderSize(output, 64<<10),
		exited:  make(chan struct{}),
		drained: make(chan struct{}),
		ended:   make(chan struct{}),
		gone:    make(chan struct{}),
	}
	go func() {
		defer close(p.drained)
		p.stderr.readFrom(errors, c.Stderr)
	}()
	go p.wait(errors)
	return p, nil
}

// wait learns how the process ended. It closes the pipes only some time later: what was written last is still read.
func (p *process) wait(errors io.Closer) {
	defer close(p.gone)
	// Not command.Wait, which would close the pipes at once.
	state, err := p.command.Process.Wait()
	if err == nil {
		p.command.ProcessState = state
	}
	close(p.exited)
	late := time.NewTimer(drainTimeout)
	defer late.Stop()
	select {
	case <-p.ended:
		select {
		case <-p.drained:
		case <-late.C:
		}
	case <-late.C:
	}
	p.input.Close()
	p.output.Close()
	errors.Close()
	<-p.drained
}

func (p *process) Receive() ([]byte, error) {
	line, err := readLine(p.lines)
	if err == nil {
		return line, nil
	}
	p.ending.Do(func() { close(p.ended) })
	p.Close()
	return nil, p.farewell(err)
}

func (p *process) Send(message []byte) error {
	_, err := p.input.Write(append(message, '\n'))
	return err
}

// Close is polite first: a server ends when its input does.
func (p *process) Close() error {
	p.closing.Do(func() {
		p.input.Close()
		if p.exitsSoon() {
			return
		}
		// Where there are no signals, the next step ends it.
		_ = p.command.Process.Signal(syscall.SIGTERM)
		if !p.exitsSoon() {
			_ = p.command.Process.Kill()
		}
	})
	<-p.gone
	return nil
}

func (p *process) exitsSoon() bool {
	timer := time.NewTimer(p.timeout)
	defer timer.Stop()
	select {
	case <-p.exited:
		return true
	case <-timer.C:
		return false
	}
}

func (p *process) farewell(err error) error {
	closed := &ConnectionClosedError{Reason: "the server is gone", Stderr: p.stderr.last(), Err: err}
	state := p.command.ProcessState
	if state == nil {
		return closed
	}
	if status, ok := state.Sys().(syscall.WaitStatus); ok && status.Signaled() {
		closed.Signal = status.Signal().String()
		closed.Reason = "the server was ended by a signal: " + closed.Signal
		return closed
	}
	code := state.ExitCode()
	closed.ExitCode = &code
	closed.Reason = fmt.Sprintf("the server exited with code %d", code)
	return closed
}
