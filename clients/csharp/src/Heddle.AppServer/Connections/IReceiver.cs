using System.Text.Json;

namespace Heddle.AppServer;

/// <summary>The side that receives what is not an answer.</summary>
internal interface IReceiver
{
    void Notification(string method, JsonElement? parameters, long? emittedAtMs);

    /// <summary>The answer, or an exception: an <see cref="RpcException"/> is sent as it is, anything else as an internal error.</summary>
    Task<JsonElement> AnswerAsync(string method, JsonElement? parameters, CancellationToken withdrawn);

    /// <summary>Comes once, and nothing after it.</summary>
    void Closed(AppServerException reason);
}
