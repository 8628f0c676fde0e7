using System.Text.Json;
using Heddle.AppServer.Tests.Support;
using Xunit;

namespace Heddle.AppServer.Tests;

public sealed class ServerRequestsTests
{
    [Theory]
    [InlineData("7")]
    [InlineData("\"a \\u00e9\"")]
    [InlineData("9007199254740993")]
    public async Task WhatNobodyKnowsIsRefusedUnderItsId(string id)
    {
        var server = new ScriptedServer();
        await using var client = await AppServerClient.ConnectAsync(server);
        server.Say($$"""{"id":{{id}},"params":null,"method":"vendor/ask"}""");
        var answer = await server.ReceiveAfterHandshakeAsync();
        Assert.Equal(JsonSerializer.Deserialize<JsonElement>(id).ToString(), answer.GetProperty("id").ToString());
        Assert.Equal(-32601, answer.GetProperty("error").GetProperty("code").GetInt32());
        Assert.Equal("This client does not handle vendor/ask.", answer.GetProperty("error").GetProperty("message").GetString());
    }
}
