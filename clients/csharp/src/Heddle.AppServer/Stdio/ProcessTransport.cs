using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Heddle.AppServer;

/// <summary>A child process: a message a line on its standard input and output.</summary>
internal sealed class ProcessTransport : ITransport
{
    /// <summary>A pipe that someone else holds open must not keep the end of the process from us.</summary>
    private static readonly TimeSpan Drain = TimeSpan.FromMilliseconds(500);

    private readonly Process _process;
    private readonly LineTail _standardError;
    private readonly TimeSpan _closeTimeout;
    private readonly CancellationTokenSource _drained = new();
    private readonly Task _exited;
    private readonly Lazy<Task> _closing;

    private ProcessTransport(Process process, ServerCommand command)
    {
        _process = process;
        _closeTimeout = command.CloseTimeout;
        _standardError = new LineTail(process.StandardError.BaseStream, command.OnStandardError, _drained.Token);
        _exited = ExitAsync();
        _closing = new Lazy<Task>(() => Task.Run(StopAsync));
    }

    /// <exception cref="StartFailedException">There is no such command, folder or permission.</exception>
    public static ProcessTransport Start(ServerCommand command)
    {
        var start = new ProcessStartInfo(command.Command, command.Arguments)
        {
            CreateNoWindow = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
            WorkingDirectory = command.WorkingDirectory ?? "",
        };
        foreach (var (name, value) in command.Environment)
        {
            start.Environment[name] = value;
        }

        try
        {
            return new ProcessTransport(Process.Start(start)!, command);
        }
        catch (Exception error) when (error is Win32Exception or IOException or InvalidOperationException)
        {
            throw new StartFailedException(
                $"The server could not be started: {command.Command}: {error.Message}. Is it installed, and on the PATH?",
                error);
        }
    }

    public async IAsyncEnumerable<string> ReadAsync()
    {
        await foreach (var line in LineReader.ReadAsync(_process.StandardOutput.BaseStream, _drained.Token).ConfigureAwait(false))
        {
            yield return line;
        }

        await DisposeAsync().ConfigureAwait(false);
        await _standardError.Ended.ConfigureAwait(false);
        throw new ConnectionClosedException(_process.ExitCode, _standardError.Lines);
    }

    public async ValueTask SendAsync(string message)
    {
        try
        {
            var input = _process.StandardInput.BaseStream;
            await input.WriteAsync(Encoding.UTF8.GetBytes(message + "\n")).ConfigureAwait(false);
            await input.FlushAsync().ConfigureAwait(false);
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException)
        {
            // The process is gone, or about to be: its exit says all there is to say.
        }
    }

    public ValueTask DisposeAsync() => new(_closing.Value);

    private async Task ExitAsync()
    {
        await _process.WaitForExitAsync().ConfigureAwait(false);
        _drained.CancelAfter(Drain);
    }

    /// <summary>The polite way first: a server ends when its input does.</summary>
    private async Task StopAsync()
    {
        CloseInput();
        if (!await ExitsInTimeAsync().ConfigureAwait(false))
        {
            Signals.Terminate(_process);
            if (!await ExitsInTimeAsync().ConfigureAwait(false))
            {
                _process.Kill(entireProcessTree: true);
            }
        }

        await _exited.ConfigureAwait(false);
    }

    private void CloseInput()
    {
        try
        {
            _process.StandardInput.BaseStream.Close();
        }
        catch (IOException)
        {
            // Something was left to be written, and nobody there to read it.
        }
    }

    private async Task<bool> ExitsInTimeAsync()
    {
        try
        {
            await _exited.WaitAsync(_closeTimeout).ConfigureAwait(false);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
