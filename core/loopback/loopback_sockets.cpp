// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopback/loopback_sockets.h"

#include <QtGlobal>

#include <optional>

#ifndef Q_OS_WIN
#include <netinet/in.h>
#include <sys/socket.h>
#endif

namespace plaudit
{

#ifdef Q_OS_WIN

void claimPort(int)
{}

std::vector<OpenConnection> openConnections(int)
{
    return {};
}

void endConnection(const OpenConnection &)
{}

#else

namespace
{

/// Where the search for open connections ends; few programs have that many files open.
constexpr int highestDescriptor = 4096;

using AskForName = int (*)(int, sockaddr *, socklen_t *);

std::optional<int> portBy(AskForName ask, int descriptor)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (ask(descriptor, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return {};
    if (address.ss_family == AF_INET)
        return ntohs(reinterpret_cast<const sockaddr_in *>(&address)->sin_port);
    if (address.ss_family == AF_INET6)
        return ntohs(reinterpret_cast<const sockaddr_in6 *>(&address)->sin6_port);
    return {};
}

} // namespace

void claimPort(int socket)
{
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}

std::vector<OpenConnection> openConnections(int port)
{
    std::vector<OpenConnection> found;
    for (int descriptor = 0; descriptor < highestDescriptor; ++descriptor) {
        if (portBy(&getsockname, descriptor) != port)
            continue;
        if (const auto peer = portBy(&getpeername, descriptor))
            found.push_back({.socket = descriptor, .peerPort = *peer});
    }
    return found;
}

void endConnection(const OpenConnection &connection)
{
    shutdown(connection.socket, SHUT_RDWR);
}

#endif

} // namespace plaudit
