using System.Text.Json;

namespace Heddle.AppServer;

/// <summary>Requests, answers and notifications over a transport, both ways. Knows no method of the protocol.</summary>
internal sealed class Connection
{
    private readonly ITransport _transport;
    private readonly IReceiver _receiver;
    private readonly TimeSpan _timeout;
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly object _gate = new();
    private readonly Dictionary<long, TaskCompletionSource<JsonElement>> _pending = [];
    private readonly Dictionary<RequestId, CancellationTokenSource> _answering = [];
    private readonly Task<AppServerException> _reading;
    private long _lastId = -1;
    private AppServerException? _reason;

    public Connection(ITransport transport, Func<Connection, IReceiver> receiver, TimeSpan timeout)
    {
        _transport = transport;
        _receiver = receiver(this);
        _timeout = timeout;
        _reading = Task.Run(ReadAsync);
    }

    /// <summary>Done with the reason once the connection is gone. Never fails.</summary>
    public Task<AppServerException> Closed => _reading;

    /// <exception cref="AppServerException">The server answered with an error or not in time, or is gone.</exception>
    public async Task<JsonElement> RequestAsync(
        string method,
        JsonElement? parameters,
        TimeSpan? timeout,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var answer = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        var id = Interlocked.Increment(ref _lastId);
        lock (_gate)
        {
            if (_reason is not null)
            {
                throw _reason;
            }

            _pending.Add(id, answer);
        }

        var limit = timeout ?? _timeout;
        try
        {
            return await AskAsync().WaitAsync(limit, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            throw new RequestTimeoutException(method, limit);
        }
        finally
        {
            lock (_gate)
            {
                _pending.Remove(id);
            }
        }

        async Task<JsonElement> AskAsync()
        {
            // Nobody may stop in the middle of a message: what is said once is said to its end.
            await SendAsync(writer =>
            {
                writer.WriteString("method", method);
                writer.WriteNumber("id", id);
                WriteParams(writer, parameters);
            }).ConfigureAwait(false);
            return await answer.Task.ConfigureAwait(false);
        }
    }

    public async Task NotifyAsync(string method, JsonElement? parameters, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_reason is not null)
            {
                throw _reason;
            }
        }

        await SendAsync(writer =>
        {
            writer.WriteString("method", method);
            WriteParams(writer, parameters);
        }).WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A request of the server needs no answer any more: its handler is cancelled.</summary>
    public void Withdraw(RequestId id)
    {
        CancellationTokenSource? handler;
        lock (_gate)
        {
            _answering.Remove(id, out handler);
        }

        Cancel(handler);
    }

    /// <summary>Closes the connection; what is still waited for fails with <see cref="ConnectionClosedException"/>.</summary>
    public async Task CloseAsync()
    {
        End(new ConnectionClosedException("The connection was closed by this client."));
        await _transport.DisposeAsync().ConfigureAwait(false);
        await _reading.ConfigureAwait(false);
    }

    private static void WriteParams(Utf8JsonWriter writer, JsonElement? parameters)
    {
        if (parameters is { } value)
        {
            writer.WritePropertyName("params");
            value.WriteTo(writer);
        }
    }

    private static void Cancel(CancellationTokenSource? handler)
    {
        // What a handler does when it is cancelled must not hold up the reading.
        _ = handler?.CancelAsync();
    }

    private async Task<AppServerException> ReadAsync()
    {
        AppServerException reason;
        try
        {
            await foreach (var text in _transport.ReadAsync().ConfigureAwait(false))
            {
                if (!string.IsNullOrWhiteSpace(text))
                {
                    Receive(Message.Parse(text));
                }
            }

            reason = new ConnectionClosedException("The server closed the connection.");
        }
        catch (AppServerException error)
        {
            reason = error;
        }
        catch (Exception error)
        {
            reason = new ConnectionClosedException($"The connection broke: {error.Message}", error);
        }

        reason = End(reason);
        await _transport.DisposeAsync().ConfigureAwait(false);
        return reason;
    }

    /// <returns>Why the connection is gone: the first reason counts.</returns>
    private AppServerException End(AppServerException reason)
    {
        List<TaskCompletionSource<JsonElement>> pending;
        List<CancellationTokenSource> answering;
        lock (_gate)
        {
            if (_reason is not null)
            {
                return _reason;
            }

            _reason = reason;
            pending = [.. _pending.Values];
            answering = [.. _answering.Values];
            _answering.Clear();
        }

        pending.ForEach(each => each.TrySetException(reason));
        answering.ForEach(Cancel);
        _receiver.Closed(reason);
        return reason;
    }

    /// <summary>An answer to nothing that was asked is ignored, as the protocol wants it.</summary>
    private void Receive(Message message)
    {
        switch (message)
        {
            case Message.Notification notification:
                _receiver.Notification(notification.Method, notification.Params, notification.EmittedAtMs);
                break;
            case Message.Request request:
                _ = AnswerAsync(request);
                break;
            case Message.Result result:
                PendingOf(result.Id)?.TrySetResult(result.Value);
                break;
            case Message.Error error:
                PendingOf(error.Id)?.TrySetException(error.Problem);
                break;
        }
    }

    private TaskCompletionSource<JsonElement>? PendingOf(JsonElement id)
    {
        lock (_gate)
        {
            return id.ValueKind == JsonValueKind.Number && id.TryGetInt64(out var number)
                ? _pending.GetValueOrDefault(number)
                : null;
        }
    }

    private async Task AnswerAsync(Message.Request request)
    {
        using var withdrawn = new CancellationTokenSource();
        lock (_gate)
        {
            if (_reason is not null)
            {
                return;
            }

            _answering[request.Id] = withdrawn;
        }

        var answer = await AnswerOfAsync(request, withdrawn.Token).ConfigureAwait(false);
        lock (_gate)
        {
            if (_answering.GetValueOrDefault(request.Id) != withdrawn)
            {
                return;
            }

            _answering.Remove(request.Id);
        }

        await SendAsync(answer).ConfigureAwait(false);
    }

    private async Task<Action<Utf8JsonWriter>> AnswerOfAsync(Message.Request request, CancellationToken withdrawn)
    {
        try
        {
            // The handler runs beside the reading, also as far as it does not wait for anything.
            var result = await Task
                .Run(() => _receiver.AnswerAsync(request.Method, request.Params, withdrawn), CancellationToken.None)
                .ConfigureAwait(false);
            return writer =>
            {
                request.Id.WriteTo(writer, "id");
                writer.WritePropertyName("result");
                result.WriteTo(writer);
            };
        }
        catch (RpcException error)
        {
            return writer => WriteError(writer, request.Id, error.Code, error.Message, error.ErrorData);
        }
        catch (Exception error)
        {
            return writer => WriteError(writer, request.Id, RpcException.InternalError, error.Message, null);
        }
    }

    private static void WriteError(Utf8JsonWriter writer, RequestId id, long code, string message, JsonElement? data)
    {
        id.WriteTo(writer, "id");
        writer.WriteStartObject("error");
        writer.WriteNumber("code", code);
        writer.WriteString("message", message);
        if (data is { } more)
        {
            writer.WritePropertyName("data");
            more.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    private async Task SendAsync(Action<Utf8JsonWriter> members)
    {
        var message = Message.Write(members);
        await _writing.WaitAsync().ConfigureAwait(false);
        try
        {
            await _transport.SendAsync(message).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            End(error as AppServerException ?? new ConnectionClosedException($"The connection broke: {error.Message}", error));
        }
        finally
        {
            _writing.Release();
        }
    }
}
