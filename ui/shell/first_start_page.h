// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFrame;
class QPushButton;

namespace plaudit
{

/// What a new workspace shows: three ways to begin, each as good as the others. Files can be dropped on it, as on the
/// whole window, which takes them.
class FirstStartPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStartPage(QWidget *parent = nullptr);

    /// Says that the sample store is being made, and takes no other choice until it is.
    void setMakingSample(bool isMaking);
    /// Files are being dragged over the window.
    void setDropTarget(bool isTarget);

Q_SIGNALS:
    void connectRequested();
    void importRequested();
    void sampleRequested();

private:
    QPushButton *m_connectButton;
    QPushButton *m_importButton;
    QPushButton *m_sampleButton;
    QFrame *m_dropArea;
};

} // namespace plaudit
