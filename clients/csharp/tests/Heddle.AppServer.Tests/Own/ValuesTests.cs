using System.Text.Json;
using Heddle.AppServer.Protocol;
using Xunit;

namespace Heddle.AppServer.Tests.Own;

public sealed class ValuesTests
{
    [Fact]
    public void WhatIsSetIsSentAndWhatIsNotIsLeftOut()
    {
        Assert.Equal("{}", ProtocolJson.Serialize(new ThreadStartParams()));
        Assert.Equal("""{"cwd":null}""", ProtocolJson.Serialize(new ThreadStartParams { Cwd = null }));
        Assert.Equal("""{"cwd":"/"}""", ProtocolJson.Serialize(new ThreadStartParams { Cwd = "/" }));
    }

    [Fact]
    public void AbsentAndNullAreTold()
    {
        var absent = ProtocolJson.Deserialize<ThreadStartParams>("{}");
        var isNull = ProtocolJson.Deserialize<ThreadStartParams>("""{"cwd":null}""");
        Assert.False(absent.IsTold(nameof(ThreadStartParams.Cwd)));
        Assert.True(isNull.IsTold(nameof(ThreadStartParams.Cwd)));
        Assert.NotEqual(absent, isNull);
        Assert.Equal(isNull, absent with { Cwd = null });
        Assert.Throws<ArgumentException>(() => absent.IsTold("Nothing"));
    }

    [Fact]
    public void AMissingFieldIsNamed()
    {
        var error = Assert.Throws<JsonException>(
            () => ProtocolJson.Deserialize<AgentMessageItem>("""{"type":"agentMessage","id":"m"}"""));
        Assert.Contains("text", error.Message);
    }

    [Fact]
    public void NullIsRefusedWhereItCannotBe()
    {
        var error = Assert.Throws<JsonException>(
            () => ProtocolJson.Deserialize<AgentMessageItem>("""{"type":"agentMessage","id":"m","text":null}"""));
        Assert.Contains("text", error.Message);
    }

    [Fact]
    public void AConstantHasItsValue() =>
        Assert.Throws<JsonException>(
            () => ProtocolJson.Deserialize<AgentMessageItem>("""{"type":"other","id":"m","text":""}"""));

    [Fact]
    public void TheTagIsWrittenAndNeedNotBeSet()
    {
        IThreadItem item = new AgentMessageItem { Id = "m", Text = "" };
        Assert.Equal("agentMessage", item.Type);
        Assert.Contains("\"type\":\"agentMessage\"", ProtocolJson.Serialize(item));
    }

    [Theory]
    [InlineData("""{"type":"hologram","depth":[3,null]}""")]
    [InlineData("""{"type":7}""")]
    [InlineData("""{"id":"m"}""")]
    [InlineData("[1]")]
    public void AnOddVariantIsKeptAsItIs(string json)
    {
        var item = ProtocolJson.Deserialize<IThreadItem>(json);
        Assert.Equal(json, Assert.IsType<UnknownThreadItem>(item).Raw.GetRawText());
        Assert.Equal(json, ProtocolJson.Serialize(item));
    }

    [Fact]
    public void TheTagMayStandAnywhere()
    {
        const string Json = """{"id":"m","more":{"type":"x"},"text":"hi","type":"agentMessage"}""";
        var message = Assert.IsType<AgentMessageItem>(ProtocolJson.Deserialize<IThreadItem>(Json));
        Assert.Equal("hi", message.Text);
        Assert.Contains("\"more\":{\"type\":\"x\"}", ProtocolJson.Serialize<IThreadItem>(message));
    }

    [Fact]
    public void AnEnumKeepsEveryText()
    {
        var status = ProtocolJson.Deserialize<TurnStatus>("\"dreaming\"");
        Assert.False(((IOpenEnum)status).IsKnown);
        Assert.Equal("\"dreaming\"", ProtocolJson.Serialize(status));
        Assert.Equal(TurnStatus.Completed, ProtocolJson.Deserialize<TurnStatus>("\"completed\""));
        Assert.Contains(TurnStatus.Completed, TurnStatus.Known);
        Assert.Throws<JsonException>(() => ProtocolJson.Deserialize<TurnStatus>("null"));
    }

    [Theory]
    [InlineData("\"accept\"")]
    [InlineData("\"whenever\"")]
    [InlineData("""{"later":{"a":1}}""")]
    [InlineData("""{"later":1,"still":2}""")]
    [InlineData("7")]
    public void ATextOrAnObjectWithOneKeyComesOutAgain(string json) =>
        Assert.Equal(json, ProtocolJson.Serialize(ProtocolJson.Deserialize<CommandExecutionApprovalDecision>(json)));

    [Fact]
    public void AKnownTextIsTheValueOfItsName() =>
        Assert.Equal(
            CommandExecutionApprovalDecision.Accept,
            ProtocolJson.Deserialize<CommandExecutionApprovalDecision>("\"accept\""));
}
