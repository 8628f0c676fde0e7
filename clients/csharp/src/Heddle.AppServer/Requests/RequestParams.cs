using System.Text.Json;

namespace Heddle.AppServer;

/// <summary>How the params of messages of the server are read, and handlers are tied to them.</summary>
internal static class RequestParams
{
    /// <summary>Params that have to be there.</summary>
    /// <exception cref="JsonException">They are not there, or not as the protocol says.</exception>
    public static T Required<T>(JsonElement? parameters) =>
        parameters is { } json ? ProtocolJson.Deserialize<T>(json) : throw new JsonException("There are no params.");

    /// <summary>Params that may be left out: a type that has null.</summary>
    /// <exception cref="JsonException">They are not as the protocol says.</exception>
    public static T? Optional<T>(JsonElement? parameters) =>
        parameters is { } json ? ProtocolJson.Deserialize<T>(json) : default;

    /// <summary>Reads the params of a request.</summary>
    /// <exception cref="RpcException">They cannot be read: that is the answer.</exception>
    public static T Read<T>(string method, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (JsonException error)
        {
            throw new RpcException(
                RpcException.InvalidParams,
                $"The params of {method} are not what this version of the protocol says: {error.Message}");
        }
    }

    /// <summary>Reads the params, lets the handler answer, and writes its result.</summary>
    public static Func<JsonElement?, CancellationToken, Task<JsonElement>>? Bind<TParams, TResult>(
        string method,
        Func<JsonElement?, TParams> read,
        Func<TParams, CancellationToken, Task<TResult>>? handler) =>
        handler is null
            ? null
            : async (parameters, withdrawn) =>
            {
                var known = Read(method, () => read(parameters));
                return ProtocolJson.SerializeToElement(await handler(known, withdrawn).ConfigureAwait(false));
            };

    /// <summary>The same for a request whose result tells nothing.</summary>
    public static Func<JsonElement?, CancellationToken, Task<JsonElement>>? BindSilent<TParams>(
        string method,
        Func<JsonElement?, TParams> read,
        Func<TParams, CancellationToken, Task>? handler) =>
        handler is null
            ? null
            : async (parameters, withdrawn) =>
            {
                var known = Read(method, () => read(parameters));
                await handler(known, withdrawn).ConfigureAwait(false);
                return JsonSerializer.SerializeToElement<object?>(null);
            };
}
