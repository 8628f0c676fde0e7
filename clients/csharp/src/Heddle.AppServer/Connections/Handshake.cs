using System.Text.Json;

namespace Heddle.AppServer;

/// <summary>The first request of a connection, and what the server may answer to it.</summary>
internal static class Handshake
{
    private const string Initialize = "initialize";

    public static async Task<ServerInfo> DoAsync(
        Connection connection,
        ClientOptions options,
        CancellationToken cancellationToken)
    {
        var parameters = JsonSerializer.SerializeToElement(options.InitializeParams());
        try
        {
            var answer = await connection
                .RequestAsync(Initialize, parameters, null, cancellationToken)
                .ConfigureAwait(false);
            var server = Checked(answer);
            await connection.NotifyAsync("initialized", null, cancellationToken).ConfigureAwait(false);
            return server;
        }
        catch (RpcException error) when (SpokenBy(error) is { } spoken)
        {
            throw new VersionRefusedException(error, ProtocolVersion.Supported, spoken);
        }
    }

    /// <summary>A server that negotiates must choose what was offered; one that does not is taken as it is.</summary>
    private static ServerInfo Checked(JsonElement answer)
    {
        if (ProtocolVersion.Supported.Count > 0
            && answer.TextOf("protocolVersion") is { } chosen
            && !ProtocolVersion.Supported.Contains(chosen))
        {
            throw new ProtocolViolationException(
                answer.GetRawText(),
                $"the server chose protocol {chosen}, offered was {string.Join(", ", ProtocolVersion.Supported)}");
        }

        return Answers.Read(Initialize, answer, ProtocolJson.Deserialize<ServerInfo>);
    }

    /// <returns>The versions that the server named; null: it refused for another reason.</returns>
    private static List<string>? SpokenBy(RpcException error) =>
        ProtocolVersion.Supported.Count > 0
        && error.ErrorData?.MemberOf("supportedVersions") is { ValueKind: JsonValueKind.Array } versions
            ? versions.EnumerateArray().Select(version => version.ToString()).ToList()
            : null;
}
