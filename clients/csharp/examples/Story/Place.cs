namespace Heddle.AppServer.Story;

/// <summary>Where the server is.</summary>
internal sealed record Place(Uri? Url, ServerCommand Command)
{
    public static Place Parse(string[] args)
    {
        var divider = Array.IndexOf(args, "--");
        var (own, command) = divider < 0 ? (args, []) : (args[..divider], args[(divider + 1)..]);
        return own switch
        {
            ["--websocket", var url] => new Place(new Uri(url), ServerCommand.Default),
            [] when command is [var program, .. var rest] => new Place(null, new ServerCommand(program, rest)),
            [] => new Place(null, ServerCommand.Default),
            _ => throw new ArgumentException("usage: Story [--websocket URL] [-- COMMAND ARGUMENT …]"),
        };
    }

    public Task<AppServerClient> ConnectAsync(ClientOptions options) =>
        Url is null
            ? AppServerClient.SpawnAsync(Command, options)
            : AppServerClient.ConnectWebSocketAsync(Url, options: options);
}
