using System.Text.Json;

namespace Heddle.AppServer;

/// <summary>
/// The server answered a request with an error. Thrown by a handler, it is sent to the server as it is.
/// </summary>
public class RpcException : AppServerException
{
    internal const long InvalidParams = -32602;
    internal const long InternalError = -32603;
    internal const long MethodNotFound = -32601;

    /// <summary>An error answer.</summary>
    public RpcException(long code, string message, JsonElement? data = null)
        : base(message)
    {
        Code = code;
        ErrorData = data;
    }

    /// <summary>Which error it is.</summary>
    public long Code { get; }

    /// <summary>What was added to the error, as it came.</summary>
    public JsonElement? ErrorData { get; }
}
