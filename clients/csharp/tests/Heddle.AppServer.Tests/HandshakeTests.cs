using System.Text.Json;
using Heddle.AppServer.Tests.Support;
using Xunit;

namespace Heddle.AppServer.Tests;

public sealed class HandshakeTests
{
    [Fact(Timeout = 30_000)]
    public async Task ItSaysWhoConnectsAndWhatThePackageSpeaks()
    {
        var server = new ScriptedServer();
        await using var client = await AppServerClient.ConnectAsync(server);

        var first = await server.ReceiveAsync();
        var parameters = first.GetProperty("params");
        Assert.Equal("initialize", ScriptedServer.MethodOf(first));
        Assert.NotEqual("", parameters.GetProperty("clientInfo").GetProperty("name").GetString());
        if (parameters.TryGetProperty("protocolVersions", out var versions))
        {
            Assert.Equal(ProtocolVersion.Supported, versions.EnumerateArray().Select(version => version.GetString()!));
        }
        else
        {
            Assert.Empty(ProtocolVersion.Supported);
        }

        var second = await server.ReceiveAsync();
        Assert.Equal("initialized", ScriptedServer.MethodOf(second));
        Assert.False(second.TryGetProperty("id", out _));
        Assert.Contains("scripted/1", ProtocolJson.Serialize(client.Server));
    }

    [Fact(Timeout = 30_000)]
    public async Task ARefusalClosesTheTransport()
    {
        var server = new ScriptedServer { Handshake = """{"id":0,"error":{"code":-32000,"message":"Not today."}}""" };
        var error = await Assert.ThrowsAsync<RpcException>(() => AppServerClient.ConnectAsync(server));
        Assert.Equal(-32000L, error.Code);
        Assert.Equal("Not today.", error.Message);
        Assert.True(server.IsClosed);
    }

    [Fact(Timeout = 30_000)]
    public async Task AServerThatSpeaksOtherVersionsIsToldFromOneThatRefuses()
    {
        const string Refusal =
            """{"id":0,"error":{"code":-32000,"message":"No.","data":{"supportedVersions":["2099-01"]}}}""";
        var server = new ScriptedServer { Handshake = Refusal };
        var error = await Assert.ThrowsAnyAsync<RpcException>(() => AppServerClient.ConnectAsync(server));
        var refused = error as VersionRefusedException;
        Assert.Equal(ProtocolVersion.Supported.Count > 0, refused is not null);
        if (refused is not null)
        {
            Assert.Equal(["2099-01"], refused.SupportedVersions);
            Assert.Equal(ProtocolVersion.Supported, refused.OfferedVersions);
        }
    }

    [Fact(Timeout = 30_000)]
    public async Task AVersionThatWasNotOfferedIsAViolation()
    {
        var about = ScriptedServer.About.Replace("{", """{"protocolVersion":"2099-01",""", StringComparison.Ordinal);
        var server = new ScriptedServer { Handshake = $$"""{"id":0,"result":{{about}}}""" };
        if (ProtocolVersion.Supported.Count > 0)
        {
            await Assert.ThrowsAsync<ProtocolViolationException>(() => AppServerClient.ConnectAsync(server));
            Assert.True(server.IsClosed);
        }
        else
        {
            await using var client = await AppServerClient.ConnectAsync(server);
            Assert.False(client.Closed.IsCompleted);
        }
    }

    [Fact(Timeout = 30_000)]
    public async Task AnAnswerThatIsNoneIsRefused()
    {
        var server = new ScriptedServer { Handshake = """{"id":0,"result":7}""" };
        var error = await Assert.ThrowsAsync<InvalidAnswerException>(() => AppServerClient.ConnectAsync(server));
        Assert.Equal("initialize", error.Method);
        Assert.Equal(JsonValueKind.Number, error.Answer.ValueKind);
    }
}
