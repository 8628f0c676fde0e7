using System.Text.Json;

namespace Heddle.AppServer;

/// <summary>An answer is not what this version of the protocol says.</summary>
public sealed class InvalidAnswerException : AppServerException
{
    internal InvalidAnswerException(string method, JsonElement answer, JsonException problem)
        : base($"The answer to {method} is not what this version of the protocol says: {problem.Message}", problem)
    {
        Method = method;
        Answer = answer;
    }

    /// <summary>The request that was answered.</summary>
    public string Method { get; }

    /// <summary>The answer as it came.</summary>
    public JsonElement Answer { get; }
}
