using Heddle.AppServer.Tests.Support;
using Xunit;

namespace Heddle.AppServer.Tests;

/// <summary>A real child process, whose server is a few lines of shell. There is no shell on every system.</summary>
public sealed class StdioTests
{
    private static readonly string Prelude =
        $$"""
        read -r first
        echo '{"id":0,"result":{{ScriptedServer.About}}}'
        read -r initialized

        """;

    [ShellFact(Timeout = 30_000)]
    public async Task RequestsAreAnsweredOverThePipes()
    {
        await using var client = await SpawnAsync("""
            read -r request
            echo '{"id":1,"result":"é"}'
            read -r rest
            """);
        Assert.Equal("é", (await client.RequestAsync("vendor/ask")).GetString());
    }

    [ShellFact(Timeout = 30_000)]
    public async Task ALineMayBeVeryLong()
    {
        await using var client = await SpawnAsync("""
            read -r request
            printf '{"id":1,"result":"'
            head -c 5000000 /dev/zero | tr '\0' 'x'
            echo '"}'
            read -r rest
            """);
        var answer = await client.RequestAsync("vendor/ask");
        Assert.Equal(5_000_000, answer.GetString()!.Length);
    }

    [ShellFact(Timeout = 30_000)]
    public async Task AServerThatDiesTellsItsLastWords()
    {
        var lines = new List<string>();
        var command = Shell("read -r request; echo 'out of memory' >&2; exit 3") with { OnStandardError = lines.Add };
        await using var client = await AppServerClient.SpawnAsync(command);
        var error = await Assert.ThrowsAsync<ConnectionClosedException>(() => client.RequestAsync("vendor/ask"));
        Assert.Equal(3, error.ExitCode);
        Assert.Equal(["out of memory"], error.StandardError);
        Assert.Contains("out of memory", error.Message);
        Assert.Equal(["out of memory"], lines);
    }

    [ShellFact(Timeout = 30_000)]
    public async Task AServerThatDoesNotEndByItselfIsEnded()
    {
        var stubborn = Shell("trap '' TERM; while true; do sleep 0.05; done") with
        {
            CloseTimeout = TimeSpan.FromMilliseconds(50),
        };
        var client = await AppServerClient.SpawnAsync(stubborn);
        await client.CloseAsync();
        Assert.True(client.Closed.IsCompleted);
    }

    [ShellFact(Timeout = 30_000)]
    public async Task TheFolderAndTheEnvironmentAreThoseOfTheCommand()
    {
        var command = Shell("""read -r request; echo "{\"id\":1,\"result\":\"$PWD $WORD\"}"; read -r rest""") with
        {
            WorkingDirectory = "/",
            Environment = new Dictionary<string, string?> { ["WORD"] = "hello" },
        };
        await using var client = await AppServerClient.SpawnAsync(command);
        Assert.Equal("/ hello", (await client.RequestAsync("vendor/ask")).GetString());
    }

    [Fact(Timeout = 30_000)]
    public async Task ACommandThatDoesNotExistIsNamed()
    {
        var error = await Assert.ThrowsAsync<StartFailedException>(
            () => AppServerClient.SpawnAsync(new ServerCommand("no-such-command-anywhere")));
        Assert.Contains("no-such-command-anywhere", error.Message);
    }

    [ShellFact(Timeout = 30_000)]
    public async Task AProcessThatWritesSomethingElseIsAViolation()
    {
        var error = await Assert.ThrowsAsync<ProtocolViolationException>(
            () => AppServerClient.SpawnAsync(new ServerCommand("/bin/sh", "-c", "echo Welcome; read -r rest")));
        Assert.Equal("Welcome", error.Line);
    }

    private static Task<AppServerClient> SpawnAsync(string script) => AppServerClient.SpawnAsync(Shell(script));

    private static ServerCommand Shell(string script) => new("/bin/sh", "-c", Prelude + script);
}
