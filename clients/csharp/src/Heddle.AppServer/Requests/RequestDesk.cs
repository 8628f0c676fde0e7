using System.Text.Json;

namespace Heddle.AppServer;

/// <summary>
/// Who answers which request of the server: its own handler, the one for all approvals, or the protocol's way to say no.
/// What has no such way is refused as unknown.
/// </summary>
internal sealed class RequestDesk(ServerRequestHandlers handlers, ApprovalHandler? onApproval)
{
    public async Task<JsonElement> AnswerAsync(string method, JsonElement? parameters, CancellationToken withdrawn)
    {
        if (handlers.Find(method) is { } handler)
        {
            return await handler(parameters, withdrawn).ConfigureAwait(false);
        }

        if (onApproval is not null && ReadApproval(method, parameters) is { } approval)
        {
            var decision = await onApproval(approval, withdrawn).ConfigureAwait(false);
            return JsonSerializer.SerializeToElement(new Dictionary<string, string> { ["decision"] = decision.ToString() });
        }

        return ServerMessages.DefaultAnswer(method) is { } answer
            ? JsonSerializer.Deserialize<JsonElement>(answer)
            : throw new RpcException(RpcException.MethodNotFound, $"This client does not handle {method}.");
    }

    private static ApprovalRequest? ReadApproval(string method, JsonElement? parameters) =>
        RequestParams.Read(method, () => ServerMessages.ReadApproval(method, parameters));
}
