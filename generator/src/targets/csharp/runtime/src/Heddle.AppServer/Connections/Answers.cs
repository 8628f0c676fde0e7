using System.Text.Json;

namespace Heddle.AppServer;

/// <summary>Reads the answers of the server.</summary>
internal static class Answers
{
    /// <exception cref="InvalidAnswerException">It is not what the protocol says.</exception>
    public static T Read<T>(string method, JsonElement answer, Func<JsonElement, T> read)
    {
        try
        {
            return read(answer);
        }
        catch (JsonException problem)
        {
            throw new InvalidAnswerException(method, answer, problem);
        }
    }
}
